import { expect, test } from 'vitest';
import { parseDate } from '../../../src/model/date.ts';
import { claimPagers, dayPagers, incidentPagers } from '../../../src/views/navigation/pager.ts';
import { article, claimOf, entry, incidentOf, recordOf } from '../../record.ts';
import { asShown } from '../as-shown.ts';
import { site } from '../site.ts';

const incident = (frontmatter: string) => entry(`kind: explosion\n${frontmatter}`);
const claim = (id: string, extra: string) =>
  `- {id: ${id}, stance: asserts, accused: israel, evidence: Israel did it., ${extra}}`;
const body = 'Israel did it. Two American officials said so.';
const graph = recordOf({
  'incidents/balad.md': incident('title: Explosion at Balad\ndate: 2019-08-20\nseries: blasts'),
  'incidents/saqr.md': incident('title: Explosion at al-Saqr\ndate: 2019-08-12\nseries: blasts'),
  'incidents/osirak.md': incident('title: Explosion at Osirak\ndate: 1981-06-07'),
  'incidents/isfahan.md': incident('title: Explosion in Isfahan\ndate: 2023-01-28'),
  'articles/late.md': article(
    'source: toi\ndate: 2019-08-23\nspeakers: {two: {anonymous: Two American officials}}',
    claim('two', 'speaker: two, incidents: [balad, amirli, saqr, osirak, blasts, isfahan]'),
    body,
  ),
  'articles/early.md': article(
    'source: zh\ndate: 2019-08-01',
    `${claim('own', 'speaker: author, incidents: amirli')}\n${claim('army', 'speaker: iraqi-army, incidents: amirli')}`,
    body,
  ),
});
const amirli = incidentOf(graph, 'amirli');

const own = {
  href: '/record/claims/early/own/',
  text: ['ZeroHedge', ' ', 'says ', 'Israel', ' ', 'did it'],
  detail: 'ZeroHedge, 1 August 2019',
};
const two = {
  href: '/record/claims/late/two/',
  text: [{ quote: 'Two American officials', language: 'en' }, ' ', 'say ', 'Israel', ' ', 'did it'],
  detail: 'The Times of Israel, 23 August 2019',
};
const story = { text: 'Explosion at Amirli', href: '/record/incidents/amirli/#story' };

test('a claim stands between those that became known before and after it', () => {
  expect(asShown(claimPagers(claimOf(graph, 'early/army'), site))).toEqual({
    stories: [
      {
        place: ['Claim 2 of 3 about ', story],
        previous: own,
        next: two,
      },
    ],
    others: [],
  });
});

test('a claim about many incidents stands in five of their stories, and leads to the others; alone it has no steps', () => {
  const { stories, others } = claimPagers(claimOf(graph, 'late/two'), site);
  expect(stories.map(({ place, next }) => [place[1], next])).toEqual([[story, undefined]]);
  expect(others).toEqual([
    'It is also about ',
    { text: 'Explosion in Isfahan', href: '/record/incidents/isfahan/#story' },
    '.',
  ]);
});

const steps = (id: string) => incidentPagers(incidentOf(graph, id), graph, site);
const blasts = { text: 'Blasts in Iraq', href: '/record/incidents/blasts/' };

test('an incident of a series stands between those that happened before and after it', () => {
  expect(steps('saqr')).toEqual([
    {
      place: ['Incident 2 of 3 in ', blasts],
      previous: {
        href: '/record/incidents/amirli/',
        text: ['Explosion at Amirli'],
        detail: '19 July 2019',
      },
      next: {
        href: '/record/incidents/balad/',
        text: ['Explosion at Balad'],
        detail: '20 August 2019',
      },
    },
  ]);
});

test('an incident of no series stands among its like, and a series where it is the only one has no steps', () => {
  expect([steps('isfahan'), steps('blasts')]).toEqual([
    [
      {
        place: [
          'Incident 2 of 2 that belong to no series, by date (',
          { text: 'all incidents', href: '/record/incidents/' },
          ')',
        ],
        previous: {
          href: '/record/incidents/osirak/',
          text: ['Explosion at Osirak'],
          detail: '7 June 1981',
        },
        next: undefined,
      },
    ],
    [],
  ]);
});

test('a day stands between those on which something was published before and after it', () => {
  const day = parseDate('2019-08-23');
  expect(day && dayPagers(amirli, day, site)).toEqual([
    {
      place: ['Day 2 of 2 on which something was published about ', story],
      previous: {
        href: '/record/incidents/amirli/as-of/2019-08-01/',
        text: ['1 August 2019'],
        detail: '2 claims that day',
      },
      next: undefined,
    },
  ]);
});
