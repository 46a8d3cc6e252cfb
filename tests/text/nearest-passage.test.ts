import { expect, test } from 'vitest';
import { nearestPassage } from '../../src/text/nearest-passage.ts';

const texts = [
  'Israel has recently carried out a series of airstrikes against Iranian-linked military targets in Iraq.',
  'The officials said that Israel has carried out “several strikes in recent days on munitions storehouses for Iranian-backed groups in Iraq.”',
];

test.for([
  [
    'another word',
    'several strikes in recent weeks on munitions',
    'several strikes in recent days on munitions',
    'several strikes in recent [-weeks-][+days+] on munitions',
  ],
  [
    'a word left out',
    'The officials said Israel has carried out',
    'The officials said that Israel has carried out',
    'The officials said [+that +]Israel has carried out',
  ],
  [
    'a word too many',
    'Israel has now recently carried out a series',
    'Israel has recently carried out a series',
    'Israel has [-now -]recently carried out a series',
  ],
  [
    'another case',
    'israel has recently',
    'Israel has recently',
    '[-israel-][+Israel+] has recently',
  ],
  [
    'signs at the ends',
    '"several strikes in recent months on munitions storehouses for Iranian-backed groups in Iraq."',
    '"several strikes in recent days on munitions storehouses for Iranian-backed groups in Iraq."',
    '"several strikes in recent [-months-][+days+] on munitions storehouses for …',
  ],
])('%s', ([, quotation = '', passage, marked]) => {
  expect(nearestPassage(quotation, texts)).toMatchObject({ passage, marked });
});

test('likeness is the share of the quotation’s words that the passage has', () => {
  expect(nearestPassage('several strikes in recent weeks on munitions', texts)?.likeness).toBe(
    6 / 7,
  );
});

test('below half of the words nothing is near', () => {
  expect(nearestPassage('nothing of the sort was ever claimed', texts)).toBeUndefined();
  expect(nearestPassage('', texts)).toBeUndefined();
  expect(nearestPassage('Israel', [])).toBeUndefined();
});

test('half of the words are enough', () => {
  const found = nearestPassage('in Iraq last week', ['They were in Iraq then.']);
  expect(found).toMatchObject({ passage: 'in Iraq then', likeness: 0.5 });
});

test('of passages as near, the first is told', () => {
  expect(nearestPassage('in Iraq today', ['in Iraq now', 'in Iraq then'])?.passage).toBe(
    'in Iraq now',
  );
});

test.for([
  ['a1 b1 c1 d1', 'z a1 b1 c1 e1 z', 'a1 b1 c1 e1', 0.75],
  ['a1 b1 c1 d1', 'z a1 b1 x c1 d1 z', 'a1 b1 x c1 d1', 1],
  ['a1 b1 c1 d1', 'z a1 b1 x x c1 d1 z', 'a1 b1 x x c1 d1', 1],
  ['a1 b1 c1 d1', 'z a1 b1 x x x c1 d1 z', 'a1 b1 x x x c1 d1', 1],
  ['a1 b1 c1 d1', 'z a1 b1 x x x x c1 d1 z', 'a1 b1 x x x x c1 d1', 1],
  ['a1 b1 y c1 d1', 'z a1 b1 c1 d1 z', 'a1 b1 c1 d1', 0.8],
  ['a1 b1 y y c1 d1', 'z a1 b1 c1 d1 z', 'a1 b1 c1 d1', 4 / 6],
  // A word counts as often as the quotation has it.
  ['very very bad day', 'a very very bad night', 'very very bad night', 0.75],
  ['bad day', 'so bad bad', 'bad bad', 0.5],
  ["Iran's rivals said it", 'x Iran’s rivals said so', "Iran's rivals said so", 0.75],
  ['non-lethal aid', 'x non-lethal arms', 'non-lethal arms', 0.5],
  // Signs at the ends, where the text has the same.
  ['“in Iraq now”', '(in Iraq then)', 'in Iraq then', 2 / 3],
  ['“in Iraq now”', 'said “in Iraq then”.', '"in Iraq then"', 2 / 3],
] as const)('%s in %s: %s', ([quotation, text, passage, likeness]) => {
  expect(nearestPassage(quotation, [text])).toMatchObject({ passage, likeness });
});
