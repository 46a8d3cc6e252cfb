import { expect, test } from 'vitest';
import { firstWords } from '../../../src/views/shared/first-words.ts';

test.each([
  [
    'to curtail Iranian expansion, according to The Times of Israel',
    7,
    'to curtail Iranian expansion …',
  ],
  ['the military is ready to shoot down any aircraft', 5, 'the military is ready …'],
  ['two officials said, on Friday, that it did', 3, 'two officials said …'],
  ['it hit a depot', 4, 'it hit a depot'],
  // Where words that lead on are most of them, they stay.
  ['to and from the depot in the north', 4, 'to and from the …'],
])('“%s” in %i words: “%s”', (text, most, words) => {
  expect(firstWords(text, most)).toBe(words);
});
