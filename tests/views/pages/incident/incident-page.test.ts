import { describe, expect, test } from 'vitest';
import { incidentPage } from '../../../../src/views/pages/incident/incident-page.ts';
import { plain } from '../../../../src/views/shared/rich-text.ts';
import { article, entry, incidentOf, recordOf } from '../../../record.ts';
import { asShown } from '../../as-shown.ts';
import { site } from '../../site.ts';

const body =
  'Two American officials said Israel did it. An official said so. Israel kept silent. It was a drone. Seven were killed. Five were killed. A short circuit. Iraq threatened. Air raids.';
const graph = recordOf({
  'incidents/amirli.md': entry(
    'title: Explosion at Amirli\nkind: explosion\ndate: 2019-07-19\nplace: {name: Amirli, country: IQ, precision: town}\nseries: blasts\nprevious: [amerli, 2019-amirli]',
  ),
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23\nspeakers:\n  two: {anonymous: Two American officials, of: united-states, count: 2}\n  one: {anonymous: An official}',
    `- {id: two, speaker: two, chain: ap, stance: asserts, accused: israel, incidents: amirli, evidence: Two American officials said Israel did it.}
- {id: one, speaker: one, chain: nyt, stance: asserts, accused: israel, incidents: amirli, evidence: An official said so.}
- {id: silent, speaker: israel, stance: no-comment, accused: israel, incidents: blasts, evidence: Israel kept silent.}
- {id: seven, about: toll, speaker: author, value: {killed: 7}, incidents: amirli, evidence: Seven were killed.}
- {id: drone, about: cause, speaker: author, value: drone strike, incidents: amirli, evidence: It was a drone.}
- {id: maybe, about: cause, speaker: author, value: accident, scope: ambiguous, incidents: amirli, evidence: A short circuit.}
- {id: raids, about: means, speaker: author, value: air raids, incidents: blasts, evidence: Air raids.}
- {id: threat, about: other, speaker: iraq, incidents: amirli, evidence: Iraq threatened.}`,
    body,
  ),
  'articles/b.md': article(
    'source: toi\ndate: 2019-08-24',
    '- {id: five, about: toll, speaker: author, value: {killed: 5}, incidents: amirli, evidence: Five were killed.}',
    body,
  ).replace('language: en', 'language: he'),
});
const page = incidentPage(incidentOf(graph, 'amirli'), graph, site);

describe('an incident’s page', () => {
  test('answers the questions readers come with', () => {
    expect(
      page.answers.map(({ question, answer, detail }) => [question, plain(answer), detail]),
    ).toEqual([
      ['Who is said to have done it?', 'Israel', 'asserted'],
      ['From how many origins?', '2 recorded origins', 'all unnamed; independence not established'],
      ['What does the accused say?', 'On the series it belongs to, Israel has not commented', ''],
      ['How do they know?', 'the articles do not say', ''],
      [
        'Who only repeats it?',
        'ZeroHedge',
        'the speakers spoke to The Associated Press and The New York Times',
      ],
      [
        'Where do the sources disagree?',
        'on the toll',
        '1 difference in 2 articles, found automatically',
      ],
    ]);
  });

  test('shows accounts by what they speak of, in the order of the model', () => {
    expect(
      page.accounts.map(({ id, about, positions }) => [
        id,
        about,
        positions.map(({ value }) => value),
      ]),
    ).toEqual([
      ['about-cause', 'Cause', ['drone strike']],
      ['about-toll', 'Toll', ['7 killed', '5 killed']],
      ['about-other', 'Other', ['In their own words']],
    ]);
  });

  test('keeps apart what may be about it and what is about its series', () => {
    expect(asShown([page.ambiguous.map(({ said }) => said), page.aboutSeries])).toEqual([
      [{ text: 'says it was an accident', href: '/record/claims/a/maybe/' }],
      [
        {
          label: 'Who did it',
          lines: [
            {
              href: '/record/claims/a/silent/',
              text: ['Israel', ' ', 'has not commented'],
              detail: '',
              sentence: { text: 'ZeroHedge', href: '/record/articles/a/#silent' },
            },
          ],
        },
        {
          label: 'Means',
          lines: [
            {
              href: '/record/claims/a/raids/',
              text: ['ZeroHedge', ': ', { quote: 'Air raids.', language: 'en' }],
              detail: '',
              sentence: { text: 'ZeroHedge', href: '/record/articles/a/#raids' },
            },
          ],
        },
      ],
    ]);
  });

  test('says how exactly the place is known, and what the record covers', () => {
    expect([page.place, plain(page.coverage)]).toEqual([
      'Amirli, Iraq (only the town is known)',
      '2 articles by ZeroHedge and The Times of Israel, in English and Hebrew, dated between 23 August 2019 and 24 August 2019. What others reported is not covered.',
    ]);
  });

  test('shows the state on whose soil it happened', () => {
    expect(
      asShown(
        page.territorialState && {
          ...page.territorialState,
          about: plain(page.territorialState.about),
        },
      ),
    ).toEqual({
      about: 'Iraq, its officials and its institutions say about this incident:',
      claims: [
        {
          label: 'Other',
          lines: [
            {
              href: '#a/threat',
              text: [
                'Iraq',
                ', as ',
                'ZeroHedge',
                ' puts it: ',
                { quote: 'Iraq threatened.', language: 'en' },
              ],
              detail: '',
            },
          ],
        },
      ],
      apart: [],
    });
  });

  test('can be linked to at each claim, where it is shown first', () => {
    const shown = page.accounts.flatMap(({ positions }) =>
      positions.flatMap(({ voices }) =>
        voices.shown.map(({ said, anchor }) => [said.href, anchor]),
      ),
    );
    expect(shown).toEqual([
      ['/record/claims/a/drone/', 'a/drone'],
      ['/record/claims/a/seven/', 'a/seven'],
      ['/record/claims/b/five/', 'b/five'],
      ['/record/claims/a/threat/', 'a/threat'],
    ]);
  });

  test('tells how it became known', () => {
    expect(page.story.map(({ date, after, text }) => [date?.text, after, plain(text)])).toEqual([
      ['19 July 2019', '', 'Date of the incident.'],
      ['23 August 2019', '35 days later', 'ZeroHedge: A title (6 claims about it)'],
      [
        undefined,
        '',
        'What these articles said, as of 23 August 2019 – Israel: asserted, from 2 origins',
      ],
      ['24 August 2019', '36 days later', 'The Times of Israel: A title (1 claim about it)'],
      [undefined, '', 'What these articles said, as of 24 August 2019 – nothing new on who did it'],
    ]);
  });

  test('where nobody is accused, the answers tell what is on record instead', () => {
    const unaccused = recordOf({
      'articles/a.md': article(
        'source: zh\ndate: 2019-08-23',
        `- {id: cause, about: cause, speaker: iraq, chain: [], value: explosion, incidents: amirli, evidence: It exploded.}
- {id: not, about: cause, speaker: iran, chain: [], stance: disputes, value: explosion, incidents: amirli, evidence: It did not.}
- {id: toll, about: toll, speaker: author, value: {killed: 2}, incidents: amirli, evidence: Two died.}
- {id: base, about: target, speaker: author, value: base, incidents: amirli, evidence: a base, conflicts-with: {toll: Nobody was at the base.}}`,
        'It exploded. It did not. Two died. Of a base.',
      ),
    });
    const { answers } = incidentPage(incidentOf(unaccused, 'amirli'), unaccused, site);
    expect(
      answers.map(({ question, answer, detail, href }) => [question, plain(answer), detail, href]),
    ).toEqual([
      ['Is anybody accused of it?', 'nobody, in the articles collected here', '', ''],
      [
        'What is said about it?',
        'the cause, the target and the toll',
        '4 claims clearly about it',
        '#accounts',
      ],
      [
        'From how many origins?',
        '2 recorded origins',
        'all named; independence not established',
        '',
      ],
      [
        'Where do the sources disagree?',
        'on the cause and the target',
        '2 differences: 1 found automatically, 1 noted by the editors, all inside one article',
        '#differences',
      ],
    ]);
  });

  test('the page of the series leads to its members', () => {
    const series = incidentPage(incidentOf(graph, 'blasts'), graph, site);
    expect(series.members.map(({ link }) => link.href)).toEqual(['/record/incidents/amirli/']);
  });

  test('an incident without claims says that nothing is on record', () => {
    const empty = recordOf({});
    const { opening, answers, coverage } = incidentPage(incidentOf(empty, 'amirli'), empty, site);
    expect([
      opening.map(plain),
      answers.map(({ answer }) => plain(answer)),
      plain(coverage),
    ]).toEqual([
      ['No article collected here says who did it.'],
      [
        'nobody, in the articles collected here',
        'nothing in the articles collected here',
        'no recorded origin',
        'nowhere in the articles collected here',
      ],
      'No article collected here makes a claim about this incident in particular.',
    ]);
  });
});
