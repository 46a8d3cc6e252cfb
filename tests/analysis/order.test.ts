import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/analysis/as-of.ts';
import { attributionRecordsOf } from '../../src/analysis/attribution-records.ts';
import { differencesOf } from '../../src/analysis/differences.ts';
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
import type { Claim } from '../../src/corpus/linking/graph.ts';
import { parseDate } from '../../src/model/date.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { article, articleOf, claimOf, incidentOf, recordOf } from '../record.ts';

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

describe('the order of claims', () => {
  const says = 'speaker: iraq, stance: asserts, accused: israel';
  const ordered = recordOf({
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-10', {
      second: says,
      'last-day': `${says}, said: 2019-08-10`,
      first: `${says}, said: 2019-08-01`,
      third: says,
      direct: `${says}, chain: []`,
      near: `${says}, chain: ap`,
      far: `${says}, chain: [ap, nyt]`,
    }),
    'articles/b.md': articleOf('source: toi\ndate: 2019-08-10', { other: says }),
    'articles/c.md': articleOf('source: toi\ndate: 2019-08-05', {
      early: says,
      'said-late': `${says}, said: 2019-08-05`,
    }),
    'articles/d.md': `---\ntitle: x\ndraft: true\nsource: nyt\nlanguage: en\nclaims:\n  - {id: undated, ${says}, incidents: amirli, evidence: It did it.}\n---\nIt did it.`,
  });
  const some = (ids: string) =>
    ids.split(' ').map((id) => {
      const found = [...ordered.claims.values()].find((one) => one.id === id);
      if (!found) throw new Error(id);
      return found;
    });
  const sorted = (ids: string, order: (a: Claim, b: Claim) => number) =>
    [some(ids), some(ids).toReversed()].map((given) =>
      given
        .sort(order)
        .map(({ id }) => id)
        .join(' '),
    );

  test.for([
    [
      'publication, saying, article and place',
      byPublication,
      'said-late early first last-day second third other undated',
    ],
    [
      'saying or else publication',
      bySaying,
      'first said-late early last-day second third other undated',
    ],
    ['steps to the speaker', byNearness, 'direct near far early second other undated'],
  ] as const)('is by %s', ([, order, ids]) => {
    expect(sorted(ids, order)).toEqual([ids, ids]);
    const [shuffled] = sorted(ids, (a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(shuffled ?? '', order)).toEqual([ids, ids]);
  });

  test('is that of the correction that brought a claim', () => {
    const [claim] = some('early');
    const corrected = claim && { ...claim, correction: parseDate('2019-09-01') };
    expect(corrected && [whenPublished(corrected)?.edtf, whenSaid(corrected)?.edtf]).toEqual([
      '2019-09-01',
      '2019-09-01',
    ]);
    expect(claim && [whenPublished(claim)?.edtf, whenSaid(claim)?.edtf]).toEqual([
      '2019-08-05',
      '2019-08-05',
    ]);
    const [said] = some('first');
    expect(said && whenSaid(said)?.edtf).toBe('2019-08-01');
  });

  test.for<[later: string | undefined, earlier: string | undefined, isAfter: boolean]>([
    ['2019-08-02', '2019-08-01', true],
    ['2019-08-02', '2019-08-02', false],
    ['2019-08-01', '2019-08-02', false],
    ['2019-08', '2019-07', true],
    ['2019-08-02', '2019-08', false],
    ['2019-08-03', '2019-08-01~', true],
    ['2019-08-02', '2019-08-01~', false],
    ['[2019-08-02,2019-08-05]', '2019-08-01', true],
    ['[2019-08-01,2019-08-05]', '2019-08-01', false],
    ['2019-08-05', '[2019-08-01,2019-08-04]', true],
    ['2019-08-04', '[2019-08-01,2019-08-04]', false],
    // Nothing was said after it was published, on 10 August.
    [undefined, '2019-08-09', true],
    [undefined, '2019-08-10', false],
    ['2019-08-11', undefined, true],
    ['2019-08-10', undefined, false],
    ['2019-08-11', '2019-08', true],
    ['2019-08-10', '2019-08', false],
  ])('%s is surely after %s: %s', ([later, earlier, isAfter]) => {
    const [claim] = some('second');
    if (!claim) throw new Error('no claim');
    const said = (edtf: string | undefined) =>
      edtf === undefined ? claim : { ...claim, key: edtf, said: parseDate(edtf) };
    expect(isSaidAfter(said(later), said(earlier))).toBe(isAfter);
  });

  test('nothing is surely after what has no date, nor before it', () => {
    const [undated, dated] = some('undated first');
    expect(undated && dated && [isSaidAfter(undated, dated), isSaidAfter(dated, undated)]).toEqual([
      false,
      false,
    ]);
  });
});

test('things are the latest first, then by id; incidents the earliest first', () => {
  const thing = (id: string, edtf?: string) => ({
    id,
    date: edtf === undefined ? undefined : parseDate(edtf),
  });
  const things = [
    thing('a'),
    thing('b', '2019-08-02'),
    thing('c', '2019-08-02'),
    thing('d', '2019-08-01'),
  ];
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).join('');
  expect([ids([...things].sort(latestFirst)), ids(things.toReversed().sort(latestFirst))]).toEqual([
    'abcd',
    'abcd',
  ]);
  const amirli = incidentOf(graph, 'amirli');
  const incidents = [
    { ...amirli, id: 'b' },
    { ...amirli, id: 'a' },
    { ...amirli, id: 'c', date: parseDate('2019-07-18') ?? amirli.date },
  ];
  expect([ids([...incidents].sort(byDate)), ids(incidents.toReversed().sort(byDate))]).toEqual([
    'cab',
    'cab',
  ]);
});
