import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/analysis/as-of.ts';
import { attributionRecordsOf } from '../../src/analysis/attribution-records.ts';
import { differencesOf } from '../../src/analysis/differences.ts';
import { inOrderSaid, isSaidAfter } from '../../src/analysis/order.ts';
import type { Claim } from '../../src/corpus/linking/graph.ts';
import { parseDate } from '../../src/model/date.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { article, claimOf, incidentOf, recordOf } from '../record.ts';

/** Of what Iran says, only the letters tell in what order the first three came: b, a, c. */
const graph = recordOf({
  'articles/one.md': article(
    'source: zh\ndate: 2019-08-23',
    `- {id: a, speaker: iran, stance: denies, accused: iran, incidents: amirli, after: b, evidence: It was not us.}
- {id: b, speaker: iran, stance: asserts, accused: iran, incidents: amirli, evidence: It was us.}
- {id: c, speaker: iran, stance: admits, accused: iran, incidents: amirli, after: [a, two/d], evidence: We did it.}`,
    'It was not us. It was us. We did it.',
  ),
  'articles/two.md': article(
    'source: toi\ndate: 2019-08-23~',
    '- {id: d, speaker: iran, stance: asserts, accused: iran, incidents: amirli, evidence: It was us.}',
    'It was us.',
  ),
});
const claim = (key: string) => claimOf(graph, key);
const dated = (one: Claim, edtf: string): Claim => ({ ...one, said: parseDate(edtf) });

describe('what a text tells to come after another', () => {
  const [a, b, c, d] = [claim('one/a'), claim('one/b'), claim('one/c'), claim('two/d')];

  test('was said after it, directly or through others, and the other was not', () => {
    expect([isSaidAfter(a, b), isSaidAfter(c, a), isSaidAfter(c, b), isSaidAfter(c, d)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isSaidAfter(b, a), isSaidAfter(b, c), isSaidAfter(d, c), isSaidAfter(a, d)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('was so whatever dates say, which decide the rest', () => {
    const [early, late] = [dated(a, '2019-08-01'), dated(b, '2019-08-02')];
    expect([isSaidAfter(early, late), isSaidAfter(late, early)]).toEqual([true, false]);
    const [first, then] = [dated(b, '2019-08-01'), dated(d, '2019-08-02')];
    expect([isSaidAfter(then, first), isSaidAfter(first, then)]).toEqual([true, false]);
  });

  test('stands behind it, in one order however the claims came', () => {
    const keys = (claims: readonly Claim[]) => inOrderSaid(claims).map(({ id }) => id);
    for (const claims of [
      [a, b, c, d],
      [d, c, b, a],
      [c, a, d, b],
    ])
      expect(keys(claims)).toEqual(['b', 'a', 'd', 'c']);
    expect(keys([dated(c, '2019-08-01'), dated(b, '2019-08-02'), d])).toEqual(['b', 'd', 'c']);
  });

  test('does so in the course of what one side said', () => {
    const changes = differencesOf(incidentOf(graph, 'amirli'));
    expect(changes.map(({ kind, course }) => [kind, course.map(({ id }) => id)])).toEqual([
      ['contradiction', []],
      ['change over time', ['b', 'a', 'c']],
    ]);
  });

  test('does so among the copies of an earlier day, and leads to nothing published later', () => {
    const day = (edtf: string) => {
      const date = parseDate(edtf);
      return date ? asOf(incidentOf(graph, 'amirli'), date).claims : [];
    };
    const copies = day('2019-08-23');
    const copy = copies.find(({ key }) => key === 'one/c');
    expect(copy?.after.map((one) => copies.includes(one))).toEqual([true, true]);
    expect(copy && [isSaidAfter(copy, b), isSaidAfter(b, copy)]).toEqual([true, false]);
    expect(day('2019-08-22')).toEqual([]);
  });
});

test('claims that come after each other, which is an error, stand in one order, too', () => {
  const ring: Claim[] = [{ ...claim('one/b') }, { ...claim('one/a') }];
  const [b, a] = ring;
  if (a && b) b.after = [a];
  if (a && b) a.after = [b];
  expect(inOrderSaid(ring).map(({ id }) => id)).toEqual(
    inOrderSaid(ring.toReversed()).map(({ id }) => id),
  );
});

test('on the record, Iran first denied that it supplied drones to Russia, and later admitted it', async () => {
  const record = await loadRecord('content');
  const incident = incidentOf(record.graph, '2022-drones-for-russia');
  const iran = attributionRecordsOf(incident).find(({ accused }) => accused.id === 'iran');
  expect(iran?.roles.map(({ role, state }) => [role, state])).toEqual([
    ['supplied', 'acknowledged'],
  ]);
  expect(
    differencesOf(incident).map(({ kind, course }) => [kind, course.map(({ id }) => id)]),
  ).toEqual([['change over time', ['iran-denied-drones', 'iran-admitted-drones']]]);
});
