import { describe, expect, test } from 'vitest';
import { behindEarlier, isToldAfter } from '../../src/analysis/after.ts';
import {
  byDate,
  byNearness,
  byPublication,
  bySaying,
  inOrderSaid,
  isSaidAfter,
  latestFirst,
  whenPublished,
  whenSaid,
} from '../../src/analysis/order.ts';
import { parseDate } from '../../src/model/date.ts';
import { madeUpGraphs } from '../made-up-graphs.ts';
import { article, recordOf } from '../record.ts';

const lots = madeUpGraphs().map(({ claims }) => [...claims.values()]);

describe.for([
  ['by publication', byPublication],
  ['by saying', bySaying],
  ['by nearness', byNearness],
] as const)('an order %s', ([, compare]) => {
  test('is the same from either side, and of two claims one comes first', () => {
    for (const claims of lots)
      for (const [at, one] of claims.entries())
        for (const other of claims.slice(at)) {
          expect(Math.sign(compare(other, one)) + Math.sign(compare(one, other))).toBe(0);
          expect(compare(one, other) === 0).toBe(one === other);
        }
  });
});

test('of two claims at most one surely came after the other, and stands behind it', () => {
  for (const claims of lots) {
    const sorted = inOrderSaid(claims);
    expect(new Set(sorted)).toEqual(new Set(claims));
    for (const [at, one] of claims.entries())
      for (const other of claims.slice(at)) {
        expect(isSaidAfter(one, other) && isSaidAfter(other, one)).toBe(false);
        if (isToldAfter(one, other))
          expect(sorted.indexOf(one)).toBeGreaterThan(sorted.indexOf(other));
      }
    expect(behindEarlier(sorted)).toEqual(sorted);
  }
});

const graph = recordOf({
  'articles/a.md': article(
    'source: toi\ndate: 2019-08-10\ncorrections: {date: 2019-08-25, text: More.}',
    `- {id: plain, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: It did it.}
- {id: said, speaker: iraq, chain: [nyt, ap], said: 2019-08-01, stance: asserts, accused: israel, incidents: amirli, evidence: It did so.}
- {id: near, speaker: iraq, chain: [ap], said: 2019-08-01, stance: asserts, accused: israel, incidents: amirli, evidence: So it was.}
- {id: here, speaker: iraq, chain: [], said: 2019-08-01, stance: asserts, accused: israel, incidents: amirli, evidence: So it is.}
- {id: corrected, speaker: author, correction: 2019-08-25, stance: asserts, accused: israel, incidents: amirli, evidence: It really did it.}`,
    'It did it. It did so. So it was. So it is. It really did it.',
  ),
  'articles/b.md': article(
    'source: zh\ndate: 2019-08-09',
    '- {id: early, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: It did it.}',
    'It did it.',
  ),
});
const claims = [...graph.claims.values()];
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

test('a claim is published with its article or its correction, and said when it says so', () => {
  expect(
    claims.map((claim) => [claim.id, whenPublished(claim)?.edtf, whenSaid(claim)?.edtf]),
  ).toEqual([
    ['plain', '2019-08-10', '2019-08-10'],
    ['said', '2019-08-10', '2019-08-01'],
    ['near', '2019-08-10', '2019-08-01'],
    ['here', '2019-08-10', '2019-08-01'],
    ['corrected', '2019-08-25', '2019-08-25'],
    ['early', '2019-08-09', '2019-08-09'],
  ]);
});

test('orders', () => {
  expect(ids([...claims].reverse().sort(byPublication))).toEqual([
    ...['early', 'said', 'near', 'here', 'plain', 'corrected'],
  ]);
  expect(ids([...claims].reverse().sort(bySaying))).toEqual([
    ...['said', 'near', 'here', 'early', 'plain', 'corrected'],
  ]);
  expect(ids([...claims].sort(byNearness))).toEqual([
    ...['here', 'near', 'said', 'early', 'plain', 'corrected'],
  ]);
});

test('things with a date come latest first, those without one last or first, then by id', () => {
  const thing = (id: string, date?: string) => ({
    id,
    date: date === undefined ? undefined : parseDate(date),
  });
  const sorted = [thing('c', '2019'), thing('b', '2020'), thing('a', '2020'), thing('x')].sort(
    latestFirst,
  );
  expect(ids(sorted)).toEqual(['x', 'a', 'b', 'c']);
  expect(ids([...graph.incidents.values()].sort(byDate))).toEqual(['blasts', 'amirli']);
});
