import { expect, test } from 'vitest';
import { accusesOthers, kindsBetween, opposes } from '../../src/analysis/contradict.ts';
import type { Claim } from '../../src/corpus/linking/graph.ts';
import { madeUpGraphs } from '../made-up-graphs.ts';
import { article, recordOf } from '../record.ts';

const values = [
  'about: toll, value: {killed: 7}',
  'about: toll, value: {killed: 10+}',
  'about: toll, value: {killed: 0, injured: 20~}',
  'about: toll, value: {killed: 7}, incidents: [amirli, second]',
  'about: toll, value: {killed: 40}, incidents: [second]',
  'about: date, value: 2019-07-19',
  'about: date, value: 2019-07',
  'about: date, value: 2019-08-01',
  'about: cause, value: attack',
  'about: cause, value: accident',
  'about: means, value: drone strike',
  'about: means, value: missile strike',
  'about: cause, value: attack, stance: disputes',
  'about: toll, value: {killed: 5}, stance: suspects',
  'about: occurrence, stance: disputes',
];
const speakers = ['israel', 'iraq', 'author'];
const said = values.flatMap((value) => speakers.map((speaker) => ({ value, speaker })));

/** All of some values said by each of some speakers, who contradict each other in everything. */
const quarrel = recordOf({
  'incidents/second.md':
    '---\ntitle: Second\nkind: explosion\ndate: 2019-08-01\nplace: {country: IQ}\n---\n',
  'articles/quarrel.md': article(
    'source: toi\ndate: 2019-08-23',
    said
      .map(({ value, speaker }, at) =>
        [
          '{id: c',
          at,
          `, speaker: ${speaker}, `,
          value,
          value.includes('incidents') ? '' : ', incidents: [amirli]',
          value.includes('stance') ? '' : ', stance: asserts',
          `, evidence: Passage ${at} stands.}`,
        ].join(''),
      )
      .map((fields) => `- ${fields}`)
      .join('\n'),
    said.map((_, at) => `Passage ${at} stands.`).join(' '),
  ),
});

const pairs = [quarrel, ...madeUpGraphs()].flatMap(({ claims }) => {
  const all = [...claims.values()];
  return all.flatMap((one, at) => all.slice(at).map((other) => [one, other] as const));
});

const told = ([one, other]: readonly [Claim, Claim]) => `${one.key} and ${other.key}`;

test('in what two claims contradict each other is the same from either side', () => {
  const found = new Set<string>();
  for (const [one, other] of pairs) {
    const kinds = kindsBetween(one, other);
    expect(kindsBetween(other, one), told([one, other])).toEqual(kinds);
    for (const kind of kinds) found.add(kind);
  }
  // Or the law would be held by records in which nobody contradicts anybody.
  expect([...found].sort()).toEqual([
    'accused',
    'asserted and denied',
    'dates',
    'numbers',
    'values',
  ]);
});

test('no claim contradicts itself', () => {
  for (const [one, other] of pairs) if (one === other) expect(kindsBetween(one, one)).toEqual([]);
});

test('whether one denies what the other affirms, and whether they accuse others, is so from either side', () => {
  for (const [one, other] of pairs) {
    expect(opposes(other, one), told([one, other])).toBe(opposes(one, other));
    expect(accusesOthers(other, one), told([one, other])).toBe(accusesOthers(one, other));
  }
});
