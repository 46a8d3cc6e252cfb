import { expect, test } from 'vitest';
import { hedgeIn } from '../../../src/attribution/properties/hedge.ts';

const hedges = [
  ...'reportedly allegedly apparently purportedly supposedly ostensibly seemingly presumably probably'.split(
    ' ',
  ),
  ...'likely possibly perhaps maybe alleged suspected purported'.split(' '),
  'seems to',
  'seemed to',
  'seem to',
  'if confirmed',
  'if it is confirmed',
  'if true',
  'if it is true',
  'if necessary',
];

test.for(hedges)('%s', (hedge) => {
  expect(hedgeIn('said', `that Israel ${hedge} have done it`)).toBe(hedge);
});

test('the cue’s own comes first, as it is written', () => {
  expect(hedgeIn('Reportedly said', 'it was probably gas')).toBe('Reportedly');
});

test('a word that holds one is none', () => {
  expect(hedgeIn('said', 'it was unlikely')).toBeUndefined();
});
