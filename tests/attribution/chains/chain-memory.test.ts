import { expect, test } from 'vitest';
import {
  type ChainMemory,
  expire,
  rememberedChain,
} from '../../../src/attribution/chains/chain-memory.ts';
import { readAttributions } from '../../../src/attribution/read-attributions.ts';
import type { Speaker } from '../../../src/attribution/relations/attribution.ts';

const unnamed: Speaker = {
  kind: 'anonymous',
  description: 'an official',
  of: undefined,
  count: 1,
  reason: undefined,
};
const named: Speaker = { kind: 'actor', name: 'Ali Hassan', of: undefined };
const memory = (): ChainMemory =>
  new Map([[1, { chain: ['Reuters'], paragraph: 10, speaker: unnamed }]]);

test.for([
  [18, 1],
  [19, 0],
])('in paragraph %i, of what was heard in 10, %i is remembered', ([paragraph = 0, size]) => {
  const remembered = memory();
  expire(remembered, paragraph);
  expect(remembered.size).toBe(size);
});

test.for([
  ['the same speaker', 1, named, 18, ['Reuters']],
  ['another unnamed one, two paragraphs on', 2, unnamed, 12, ['Reuters']],
  ['another unnamed one, three paragraphs on', 2, unnamed, 13, undefined],
  ['somebody named', 2, named, 11, undefined],
  ['an interviewer', 2, { ...unnamed, description: 'the host' }, 17, ['Reuters']],
] as const)('%s', ([, key, speaker, paragraph, chain]) => {
  expect(rememberedChain(memory(), key, speaker, paragraph)).toEqual(chain);
});

test.for([
  [7, ['Reuters']],
  [8, undefined],
] as const)('a text with %i paragraphs between', ([between, chain]) => {
  const rain = Array.from({ length: between }, () => 'It rained.').join('\n');
  const text = `A minister, Ali Hassan, told Reuters it was hit.\n${rain}\nHassan said it burned.`;
  expect(readAttributions(text).at(-1)?.chain).toEqual(chain);
});
