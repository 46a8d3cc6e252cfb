import { expect, test } from 'vitest';
import { bySpeaker } from '../../src/analysis/by-speaker.ts';
import { byNearness } from '../../src/analysis/order.ts';
import { article, recordOf } from '../record.ts';

const speakers = 'speakers:\n  one: {anonymous: An official, of: united-states}';
const graph = recordOf({
  'articles/a.md': article(
    `source: zh\ndate: 2019-08-20\n${speakers}`,
    `- {id: far, speaker: one, chain: [toi, ap], stance: asserts, accused: israel, incidents: amirli, evidence: An official told AP so}
- {id: untold, speaker: [iran, iraq], stance: no-comment, accused: israel, incidents: amirli, evidence: Neither spoke.}
- {id: blamed, speaker: unattributed, stance: asserts, accused: israel, incidents: amirli, evidence: It is blamed.}
- {id: thought, speaker: unattributed, stance: suspects, accused: israel, incidents: amirli, evidence: It is thought.}`,
    'An official told AP so. Neither spoke. It is blamed. It is thought.',
  ),
  'articles/b.md': article(
    `source: ap\ndate: 2019-08-22\n${speakers}`,
    `- {id: direct, speaker: one, chain: [], stance: asserts, accused: israel, incidents: amirli, evidence: An official said so.}
- {id: iraq, speaker: iraq, chain: [], stance: asserts, accused: israel, incidents: amirli, evidence: Iraq said so.}`,
    'An official said so. Iraq said so.',
  ),
});
const claims = [...graph.claims.values()];

test('claims stand with each of their speakers, one origin once, nobody in particular never twice the same', () => {
  expect(bySpeaker(claims).map(({ claims: own }) => own.map(({ key }) => key))).toEqual([
    ['a/far', 'b/direct'],
    ['a/untold'],
    ['a/untold', 'b/iraq'],
    ['a/blamed'],
    ['a/thought'],
  ]);
});

test('what was said to an outlet stands before what was passed on, and last what does not tell', () => {
  expect([...claims].sort(byNearness).map(({ key }) => key)).toEqual([
    'b/direct',
    'b/iraq',
    'a/far',
    'a/untold',
    'a/blamed',
    'a/thought',
  ]);
});

test('those who are not meant are left out', () => {
  const found = bySpeaker(
    claims,
    ({ stance }, { kind }) => kind === 'actor' && stance !== 'asserts',
  );
  expect(
    found.map(({ speaker, claims: own }) => [speaker.kind, own.map(({ key }) => key)]),
  ).toEqual([
    ['actor', ['a/untold']],
    ['actor', ['a/untold']],
  ]);
});

test('a speaker stands as the record first meets it', () => {
  const [first] = bySpeaker(claims);
  expect(first?.speaker).toBe(claims[0]?.speakers[0]);
  expect(
    bySpeaker(claims.toReversed()).map(({ claims: own }) => own.map(({ key }) => key)),
  ).toEqual([
    ['b/iraq', 'a/untold'],
    ['b/direct', 'a/far'],
    ['a/thought'],
    ['a/blamed'],
    ['a/untold'],
  ]);
});
