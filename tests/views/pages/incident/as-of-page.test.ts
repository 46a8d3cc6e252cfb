import { describe, expect, test } from 'vitest';
import { publicationDays } from '../../../../src/analysis/as-of.ts';
import type { Graph } from '../../../../src/corpus/linking/graph.ts';
import { asOfPage, dayOf } from '../../../../src/views/pages/incident/as-of-page.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const body = 'Israel did it. Israel denied it.';
const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-20~',
    '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
    body,
  ),
  'articles/b.md': article(
    'source: toi\ndate: 2019-08',
    '- {id: denial, speaker: israel, stance: denies, accused: israel, incidents: amirli, evidence: Israel denied it.}',
    body,
  ),
});
const pagesOf = (of: Graph) =>
  [...of.incidents.values()].flatMap((incident) =>
    publicationDays(incident).map((day) => asOfPage(incident, day, of, site)),
  );
const pages = pagesOf(graph);

test('a day is found as its address has it, and no other', () => {
  const amirli = incidentOf(graph, 'amirli');
  expect(dayOf(amirli, '2019-08-31')?.edtf).toBe('2019-08-31');
  expect(dayOf(amirli, '2019-08-30')).toBeUndefined();
  expect(dayOf(amirli, '')).toBeUndefined();
});

const story = { text: 'Explosion at Amirli', href: '/record/incidents/amirli/#story' };

describe('an incident’s page as of a day', () => {
  test('says the day in its title and description, and knows the page as it is now', () => {
    expect(pages.map(({ url, page }) => [url, page.url, page.title, page.description])).toEqual([
      [
        '/record/incidents/amirli/as-of/2019-08-20/',
        '/record/incidents/amirli/',
        'Explosion at Amirli, as of 20 August 2019',
        'As of 20 August 2019: ZeroHedge, in its own voice, says Israel did it. The articles collected here do not say how Israel responded.',
      ],
      [
        '/record/incidents/amirli/as-of/2019-08-31/',
        '/record/incidents/amirli/',
        'Explosion at Amirli, as of 31 August 2019',
        'As of 31 August 2019: ZeroHedge, in its own voice, says Israel did it. Israel denies doing it.',
      ],
    ]);
  });

  test('says what is not on it, and leads to the days beside it and to today', () => {
    expect(pages.map(({ line }) => line)).toEqual([
      {
        day: { text: '20 August 2019', machine: '2019-08-20' },
        later: 'There is 1 more claim about it or its series, published later or undated.',
        corrected: '',
        present: { text: 'See the current page', href: '/record/incidents/amirli/' },
        pagers: [
          {
            place: ['Day 1 of 2 on which something was published about ', story],
            previous: undefined,
            next: {
              href: '/record/incidents/amirli/as-of/2019-08-31/',
              text: ['31 August 2019'],
              detail: '1 claim that day',
            },
          },
        ],
      },
      {
        day: { text: '31 August 2019', machine: '2019-08-31' },
        later: 'Nothing collected here about it or its series was published later.',
        corrected: '',
        present: { text: 'See the current page', href: '/record/incidents/amirli/' },
        pagers: [
          {
            place: ['Day 2 of 2 on which something was published about ', story],
            previous: {
              href: '/record/incidents/amirli/as-of/2019-08-20/',
              text: ['20 August 2019'],
              detail: '1 claim that day',
            },
            next: undefined,
          },
        ],
      },
    ]);
  });

  test('answers and covers what was published by then', () => {
    expect(
      pages.map(({ page }) => [
        page.answers.map(({ answer }) => plain(answer))[2],
        plain(page.coverage),
        page.story.map(({ text }) => plain(text)),
      ]),
    ).toEqual([
      [
        'The articles collected here do not say how Israel responded',
        '1 article by ZeroHedge, in English, dated about 20 August 2019. What others reported is not covered.',
        [
          'Date of the incident.',
          'ZeroHedge: A title (1 claim about it)',
          'What these articles said, as of about 20 August 2019 – Israel: said without a source',
        ],
      ],
      [
        'Israel denies doing it',
        '2 articles by ZeroHedge and The Times of Israel, in English, dated between August 2019 and about 20 August 2019. What others reported is not covered.',
        [
          'Date of the incident.',
          'The Times of Israel: A title (1 claim about it)',
          'ZeroHedge: A title (1 claim about it)',
          'What these articles said, as of about 20 August 2019 – Israel: said without a source',
          'What these articles said, as of 31 August 2019 – Israel: contested, from no recorded origin',
        ],
      ],
    ]);
  });

  test('of an incident in no series, says nothing of one', () => {
    const alone = recordOf({
      'incidents/alone.md': '---\ntitle: Alone\nkind: explosion\ndate: 2019-08-19\n---\n',
      'articles/a.md': article(
        'source: zh\ndate: 2019-08-20',
        '- {id: did, about: damage, speaker: author, incidents: alone, evidence: Israel did it.}',
        body,
      ),
    });
    const lines = pagesOf(alone).map(({ line }) => line);
    expect(lines).toEqual([
      {
        day: { text: '20 August 2019', machine: '2019-08-20' },
        later: 'Nothing collected here about it was published later.',
        corrected: '',
        present: { text: 'See the current page', href: '/record/incidents/alone/' },
        pagers: [],
      },
    ]);
  });
});
