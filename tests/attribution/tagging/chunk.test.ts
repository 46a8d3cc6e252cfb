import { describe, expect, test } from 'vitest';
import {
  adjunctGrammar,
  baseGrammar,
  type Continuation,
  chunk,
  phraseEnd,
  phraseGrammar,
  skipAdjuncts,
} from '../../../src/attribution/tagging/chunk.ts';
import { nodesOf } from '../parsed.ts';

const grammars: Readonly<Record<string, readonly Continuation[]>> = {
  'a noun phrase': baseGrammar,
  'what hangs from it': phraseGrammar,
  'what stands before what is said': adjunctGrammar,
};

describe.for(Object.entries(grammars))('%s', ([, grammar]) => {
  test.for(grammar.map((row) => [row.example, row] as const))('%s', ([example, row]) => {
    const nodes = nodesOf(example);
    const read = grammar === adjunctGrammar ? skipAdjuncts : phraseEnd;
    const fits = nodes.some(
      (_, at) => row.past(nodes, { from: 0, at, end: Math.max(0, at) }) !== undefined,
    );
    expect(fits).toBe(true);
    expect(read(nodes, 0)).toBe(nodes.length);
  });
});

test('a phrase ends where its words do', () => {
  const ends = {
    'he the base': 1,
    'the army left': 2,
    'the army on Monday': 2,
    'the army and he': 2,
    'the army ( and more': 2,
    'left the army': 0,
  };
  const found = Object.keys(ends).map((text) => [text, phraseEnd(nodesOf(text), 0)]);
  expect(Object.fromEntries(found)).toEqual(ends);
});

test.for([
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
  'whose',
])('%s base is a phrase', (word) => {
  expect(phraseEnd(nodesOf(`${word} base`), 0)).toBe(2);
});

test('nothing is a chunk of a grammar without rows', () => {
  expect(chunk(nodesOf('the army'), 0, [])).toBe(0);
});
