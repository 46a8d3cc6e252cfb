import { expect, test } from 'vitest';
import { article, builtFrom, entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

/** What the check says of a claim said on one date in an article of another. */
function found(said: string, date: string): string[] {
  const files = {
    'actors/iran.md': entry('name: Iran\nkind: state'),
    'outlets/zh.md': entry('name: ZeroHedge\nkind: aggregator'),
    'incidents/raid.md': entry('title: Raid\nkind: explosion\ndate: 2019-07-19'),
    'articles/a.md': article(
      `source: zh\ndate: "${date}"`,
      `- {id: no, speaker: iran, stance: denies, accused: iran, incidents: raid, said: "${said}", evidence: Not us.}`,
      'Not us.',
    ),
  };
  const { diagnostics } = builtFrom(files);
  return diagnostics.map(({ rule }) => rule).filter((rule) => /date|said/.test(rule));
}

const AFTER = ['said-after-publication'];

test.for([
  ['2020-01-11', '2020-01-10', AFTER],
  ['2020-01-10', '2020-01-10', []],
  ['2020-01-09', '2020-01-10', []],
  // As sure as the dates are.
  ['2020-01-11', '2020-01-10~', []],
  ['2020-01-12', '2020-01-10~', AFTER],
  ['2020-01-11?', '2020-01-10', []],
  ['2020-01-12?', '2020-01-10', AFTER],
  ['2020-02~', '2020-01-31', []],
  ['2020-01', '2020-01-10', []],
  ['2020-02', '2020-01', AFTER],
  ['2020-01-09/2020-01-12', '2020-01-10', []],
  ['[2020-01-10,2020-01-12]', '2020-01-10', []],
  // By the calendar of the place, and never a moment that came before.
  ['2020-01-11T01:00+03:30', '2020-01-10', AFTER],
  ['2020-01-11T01:00+03:30', '2020-01-11', []],
  ['2020-01-10T23:30-05:00', '2020-01-10', []],
  ['2020-01-11T01:00+03:30', '2020-01-10T22:00Z', []],
  ['2020-01-11T01:00+03:30', '2020-01-10T20:00Z', AFTER],
] as const)('said on %s, published on %s: %s', ([said, date, expected]) => {
  expect(found(said, date)).toEqual(expected);
});

const claim = (id: string, said: string, more = '') =>
  `- {id: ${id}, about: other, speaker: iran, incidents: [], evidence: Not us., said: ${said}${more}}`;

test('by the date of its correction, where one brought it', () => {
  const found = reportBy('said-after-publication', {
    'articles/a.md': article(
      'source: toi\ndate: 2020-01-10\ncorrections: [{date: 2020-01-20, text: t}]',
      [
        claim('no-correction', '2020-01-12'),
        claim('before-its-correction', '2020-01-20', ', correction: 2020-01-20'),
        claim('after-its-correction', '2020-01-21', ', correction: 2020-01-20'),
      ].join('\n'),
      'Not us.',
    ),
    'articles/undated.md': article('source: toi', claim('undated', '2020-01-12'), 'Not us.'),
  });
  expect(found).toMatchInlineSnapshot(`
    "articles/a.md:8:94-8:104 error: the claim was said on 2020-01-12, after the article was published on 2020-01-10
      expected: a day no later than the article’s date
      fix: correct said: or the article’s date:; leave said: out if the article does not tell
      articles/a.md:5:7 when the article was published
    articles/a.md:10:101-10:111 error: the claim was said on 2020-01-21, after the correction of 2020-01-20 that brought it
      expected: a day no later than that of the correction
      fix: correct said: or correction:; leave said: out if the article does not tell
      articles/a.md:10:125 the correction"
  `);
});
