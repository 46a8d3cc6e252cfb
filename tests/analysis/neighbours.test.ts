import { expect, test } from 'vitest';
import { neighboursOf } from '../../src/analysis/neighbours.ts';

test('the first has nothing before it, the last nothing after it', () => {
  expect(['a', 'b', 'c'].map((item) => neighboursOf(['a', 'b', 'c'], item))).toEqual([
    { position: 1, count: 3, previous: undefined, next: 'b' },
    { position: 2, count: 3, previous: 'a', next: 'c' },
    { position: 3, count: 3, previous: 'b', next: undefined },
  ]);
});

test('what is there alone, or not there, has no neighbours', () => {
  expect([neighboursOf(['a'], 'a'), neighboursOf(['a', 'b'], 'c')]).toEqual([undefined, undefined]);
});
