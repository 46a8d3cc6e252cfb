import { expect, test } from 'vitest';
import {
  isolated,
  isolatedFromRight,
  setAmong,
  setApart,
  unisolated,
} from '../../../src/words/sentences/isolation.ts';

test('sets apart words that run from the right, once', () => {
  expect(setApart('23 באוגוסט 2019')).toBe('\u206823 באוגוסט 2019\u2069');
  expect(setApart(isolatedFromRight('23 באוגוסט 2019'))).toBe('\u206723 באוגוסט 2019\u2069');
  expect(setApart('Israel, 2019')).toBe('Israel, 2019');
  expect(setApart('by \u2068\u2067בוקר\u2069 2\u2069, 2019')).toBe(
    'by \u2068\u2067בוקר\u2069 2\u2069, 2019',
  );
  expect(setApart('\u202Ethe\u202C 3')).toBe('\u2068\u202Ethe\u202C 3\u2069');
  expect(setApart('𞤀𞤣 3')).toBe('\u2068𞤀𞤣 3\u2069');
});

test('sets what editors wrote among the words of a page of the other direction', () => {
  expect(setAmong('A note.', 'rtl')).toBe('\u2066A note.\u2069');
  expect(setAmong('הערה.', 'rtl')).toBe('הערה.');
  expect(setAmong('A note.', 'ltr')).toBe('A note.');
  expect(setAmong('הערה.', 'ltr')).toBe('\u2068הערה.\u2069');
});

test('sets no signs around signs and numbers', () => {
  expect([isolated('?'), isolatedFromRight('2019'), setAmong('2019.', 'rtl')]).toEqual([
    '?',
    '2019',
    '2019.',
  ]);
});

test('machines get the words alone', () => {
  expect(unisolated('\u2066Claims in \u2068ישראל\u2069\u2069')).toBe('Claims in ישראל');
});
