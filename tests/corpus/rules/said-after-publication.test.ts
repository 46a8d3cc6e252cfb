import { expect, test } from 'vitest';
import { article, builtFrom, entry } from '../../record.ts';

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
