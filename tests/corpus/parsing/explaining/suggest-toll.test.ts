import { expect, test } from 'vitest';
import { suggestToll } from '../../../../src/corpus/parsing/explaining/suggest-toll.ts';

test.for([
  ['2 people were killed', 'killed: 2'],
  ['2 persons was killed', 'killed: 2'],
  ['3 have been injured', 'injured: 3'],
  ...['people', 'persons', 'were', 'was', 'have', 'been', 'are', 'is', 'men'].map(
    (word) => [`${word} killed 2`, 'killed: 2'] as const,
  ),
  ['killed = 2', 'killed: 2'],
  ['{killed: 2}', 'killed: 2'],
] as const)('%s means %s', ([words, meant]) => {
  expect(suggestToll(words)).toContain(meant);
});

test.for(['a few', 'killed', ''])('of “%s” nothing is made', (words) => {
  expect(suggestToll(words)).toBeUndefined();
});
