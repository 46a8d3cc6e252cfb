import { expect, test } from 'vitest';
import { isUnique, standsIn, termOf, wordsIn } from '../../src/text/page-terms.ts';
import { LINE_BREAK, searchedText } from '../../src/text/searched-text.ts';

const page = ['A raid today', 'He  saw\na “Raid”, a raid.', `one${LINE_BREAK}two`].map(
  searchedText,
);

test('words are what white space parts, with their places in the block', () => {
  expect(wordsIn({ block: 1, start: 3, end: 16 }, page)).toEqual([
    { start: 4, end: 7 },
    { start: 8, end: 9 },
    { start: 10, end: 16 },
  ]);
  expect(wordsIn({ block: 7, start: 0, end: 3 }, page)).toEqual([]);
});

test.for([
  ['one line, one space', { block: 1, start: 0, end: 9 }, 'He saw a'],
  ['no space at the ends', { block: 1, start: 2, end: 8 }, 'saw'],
  ['nothing of nothing', { block: 1, start: 2, end: 4 }, undefined],
  ['nothing across a line', { block: 2, start: 0, end: 7 }, undefined],
  ['each side of the line', { block: 2, start: 4, end: 7 }, 'two'],
  ['nothing of no block', { block: 3, start: 0, end: 3 }, undefined],
] as const)('a term has %s', ([, span, term]) => {
  expect(termOf(span, page)).toBe(term);
});

test('a term is unique where it stands once on the whole page, however it is written', () => {
  expect([isUnique('TODAY', page), standsIn('TODAY', page)]).toEqual([true, true]);
  expect([isUnique('a raid', page), standsIn('a raid', page)]).toEqual([false, true]);
  expect([isUnique('strike', page), standsIn('strike', page)]).toEqual([false, false]);
  expect(isUnique('"raid"', page)).toBe(true);
});
