import { expect, test } from 'vitest';
import { bySurroundings } from '../../src/text/passage-surroundings.ts';
import { searchedText } from '../../src/text/searched-text.ts';

/** The directive to the words in square brackets. */
function directiveTo(...marked: readonly string[]) {
  const block = marked.findIndex((text) => text.includes('['));
  const start = marked[block]?.indexOf('[') ?? 0;
  const end = (marked[block]?.indexOf(']') ?? 0) - 1;
  return bySurroundings(
    { block, start, end },
    marked.map((text) => searchedText(text.replaceAll(/[[\]]/g, ''))),
  );
}

test.for([
  ['the word before', ['A raid.', 'then [a raid]'], { prefix: 'then', start: 'a raid' }],
  ['the word behind', ['A raid.', '[a raid] then'], { start: 'a raid', suffix: 'then' }],
  [
    'both, where neither is enough',
    ['x a raid y, x [a raid] z, w a raid z'],
    { prefix: 'x', start: 'a raid', suffix: 'z' },
  ],
  [
    'several words, where one is not enough',
    ['on x a raid, so x [a raid]'],
    { prefix: 'so x', start: 'a raid' },
  ],
  [
    'all the words behind, where there are more of them than before',
    ['o [a raid] x y z, o a raid x y w'],
    { start: 'a raid', suffix: 'x y z' },
  ],
  [
    'all the words before, where there are more of them than behind',
    ['w y x a raid o, z y x [a raid] o'],
    { prefix: 'z y x', start: 'a raid' },
  ],
  [
    'no signs at the far ends',
    ['a raid', '“— (then) [a raid]'],
    { prefix: 'then)', start: 'a raid' },
  ],
  [
    'no word that is only a sign',
    ['a raid', 'then – [a raid]'],
    { prefix: 'then –', start: 'a raid' },
  ],
  [
    'marks that belong to a letter',
    ['a raid', 'cafe\u0301 [a raid]'],
    { prefix: 'cafe\u0301', start: 'a raid' },
  ],
  ['one letter for a word', ['a raid', '(y) [a raid]'], { prefix: 'y)', start: 'a raid' }],
] as const)('a passage with %s', ([, marked, directive]) => {
  expect(directiveTo(...marked)).toEqual(directive);
});

test('nothing, where no words around tell it apart', () => {
  expect(directiveTo('x a raid y', 'x [a raid] y')).toBeUndefined();
  expect(directiveTo('a raid', '[a raid]')).toBeUndefined();
  expect(directiveTo('– [a raid] –', 'a raid')).toBeUndefined();
});
