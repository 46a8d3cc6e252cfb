import { describe, expect, test } from 'vitest';
import { isFromOneSide } from '../../src/analysis/changes.ts';
import { article, claimOf, entry, recordOf } from '../record.ts';

const officer = (name: string, term: string) =>
  entry(`name: ${name}\nkind: person\nof: iran\n${term}`);

/** Whether one side makes both of two claims, by who says each and when. */
function isOneSide(one: string, other: string, accused = 'iran'): boolean {
  const claim = (id: string, fields: string) =>
    `- {id: ${id}, ${fields}, accused: ${accused}, incidents: amirli, evidence: They did it.}`;
  const graph = recordOf({
    'actors/before.md': officer('Before', 'until: 2019-08-01'),
    'actors/since.md': officer('Since', 'since: 2019-08-02'),
    'articles/a.md': article(
      'source: toi\ndate: 2019-08-23',
      `${claim('one', one)}\n${claim('other', other)}`,
      'They did it.',
    ),
  });
  const [a, b] = [claimOf(graph, 'a/one'), claimOf(graph, 'a/other')];
  expect(isFromOneSide(b, a)).toBe(isFromOneSide(a, b));
  return isFromOneSide(a, b);
}

describe('two who hold an office of the accused one after the other are of one side', () => {
  const [early, late] = ['said: 2019-07-25', 'said: 2019-08-10'];

  test.for([
    ['each in office when it was said', early, late, true],
    ['one no longer in office', late, late, false],
    ['one not yet in office', early, early, false],
    ['neither in office', late, early, false],
  ] as const)('%s', ([, first, second, expected]) => {
    const [one, other] = [
      `speaker: before, stance: denies, ${first}`,
      `speaker: since, stance: asserts, ${second}`,
    ];
    expect(isOneSide(one, other)).toBe(expected);
    expect(isOneSide(one, other, 'israel')).toBe(false);
  });
});
