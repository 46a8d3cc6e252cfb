import { expect, test } from 'vitest';
import { identifyOrigin, originsOf, whoMakes } from '../../src/analysis/origins.ts';
import type { Stance } from '../../src/model/vocabularies.ts';
import { article, claimOf, recordOf } from '../record.ts';

const speakers = ['iraq', 'nyt', 'author', 'officials', 'paper', 'unattributed'];
const graph = recordOf({
  'articles/a.md': article(
    'source: toi\ndate: 2019-08-30\nspeakers:\n  officials: {anonymous: Officials}\n  paper: {document: A paper}',
    [...speakers.map((one) => [one, one]), ['both', '[iraq, nyt]']]
      .map(
        ([id, speaker]) =>
          `- {id: ${id}, speaker: ${speaker}, stance: asserts, accused: israel, incidents: amirli, evidence: The ${id} says so.}`,
      )
      .join('\n'),
    `Officials, A paper. ${[...speakers, 'both'].map((id) => `The ${id} says so.`).join(' ')}`,
  ),
});

test.for([
  ['a/iraq', 'actor iraq', 'named'],
  ['a/nyt', 'outlet nyt', 'own voice'],
  ['a/author', 'outlet toi', 'own voice'],
  ['a/officials', 'unnamed a/officials', 'unnamed'],
  ['a/paper', 'document a/paper', 'document'],
  ['a/unattributed', undefined, undefined],
] as const)('%s comes from %s, %s', ([key, origin, kind]) => {
  const claim = claimOf(graph, key);
  const [speaker] = claim.speakers;
  expect(speaker && identifyOrigin(speaker)).toEqual(
    origin === undefined ? undefined : { key: origin, kind },
  );
  expect(originsOf([claim]).map((one) => [one.key, one.kind])).toEqual(
    origin === undefined ? [] : [[origin, kind]],
  );
  // Nobody in particular is the same in no two claims.
  expect(whoMakes(claim)).toBe(origin ?? key);
});

test('several make a claim together, and each is an origin of it', () => {
  const both = claimOf(graph, 'a/both');
  expect(whoMakes(both)).toBe('actor iraq outlet nyt');
  expect(originsOf([both]).map(({ key }) => key)).toEqual(['actor iraq', 'outlet nyt']);
  expect(originsOf([both], (_, { kind }) => kind === 'outlet').map(({ key }) => key)).toEqual([
    'outlet nyt',
  ]);
});

test('a silence, a refusal and a withdrawal come from nobody', () => {
  const one = claimOf(graph, 'a/iraq');
  const stances: Stance[] = [
    'no-comment',
    'declines-to-comment',
    'neither-confirms-nor-denies',
    'retracts',
    'hints',
  ];
  for (const stance of stances) expect(originsOf([{ ...one, stance }])).toEqual([]);
  expect(originsOf([{ ...one, stance: 'denies' }])).toHaveLength(1);
});
