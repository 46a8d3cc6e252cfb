import { expect, test } from 'vitest';
import { nearestWord } from '../../src/text/nearest-word.ts';

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
