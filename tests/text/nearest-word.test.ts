import { expect, test } from 'vitest';
import { likelyWord, nearestWord } from '../../src/text/nearest-word.ts';

const actors = ['iran', 'iraq', 'israel', 'united-states', 'benjamin-netanyahu'];

test.for([
  ['isreal', 'israel'],
  ['benjamin-netanjahu', 'benjamin-netanyahu'],
  ['unites-state', 'united-states'],
  ['iraqi', 'iraq'],
  ['irak', 'iran'],
  ['hezbollah', undefined],
  ['', undefined],
  ['x', undefined],
] as const)('%s: %s', ([word, nearest]) => {
  expect(nearestWord(word, actors)).toBe(nearest);
});

test('a word of two letters is not taken for another of two', () => {
  expect(nearestWord('It', ['in', 'id'])).toBeUndefined();
});

test('the nearer of two comes first, whatever their order', () => {
  expect(nearestWord('stanse', ['stand', 'stance'])).toBe('stance');
});

test.for([
  ['netanyahu', 'benjamin-netanyahu'],
  ['united', 'united-states'],
  ['ben', 'benjamin-netanyahu'],
  ['ira', 'iran'],
  ['yahu', undefined],
  ['un', undefined],
] as const)('%s is likely %s', ([word, likely]) => {
  expect(likelyWord(word, actors)).toBe(likely);
});

test('a part of two is likely neither', () => {
  expect(likelyWord('states', ['united-states', 'baltic-states'])).toBeUndefined();
});

test.for([
  ['one edit of two letters', 'iq', 'ix', true],
  ['two edits of three letters', 'abc', 'axy', true],
  ['the whole of three letters', 'abc', 'xyz', false],
  ['two edits of eight letters', 'abcdefgh', 'abcdefxy', true],
  ['three edits of eight letters', 'abcdefgh', 'abcdexyz', false],
  ['three edits of nine letters', 'abcdefghi', 'abcdefxyz', true],
  ['four edits of nine letters', 'abcdefghi', 'abcdewxyz', false],
] as const)('%s: %s for %s', ([, word, other, isNear]) => {
  expect(nearestWord(word, [other])).toBe(isNear ? other : undefined);
});
