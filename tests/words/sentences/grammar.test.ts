import { expect, test } from 'vitest';
import { type Grammar, grammarOf } from '../../../src/words/sentences/grammar.ts';
import { plain, type RichText } from '../../../src/words/sentences/rich-text.ts';

const english = grammarOf('en-GB');
const arabic = grammarOf('ar');

const items: RichText[] = [['a'], [{ text: 'b', href: '/b/' }], [{ quote: 'c', language: 'en' }]];

test('enumerates as the language does', () => {
  expect([1, 2, 3].map((length) => plain(english.and(items.slice(0, length))))).toEqual([
    'a',
    'a and b',
    'a, b and “c”',
  ]);
  expect(plain(english.or(items))).toBe('a, b or “c”');
  const hebrew = grammarOf('he');
  expect(plain(hebrew.and([['א'], ['ב']]))).toBe('א וב');
  expect(plain(hebrew.and([['א'], ['b']]))).toBe('א ו-b');
});

test('counts in the plural forms of the language', () => {
  const claim = { one: 'claim', other: 'claims' };
  expect([0, 1, 2, 1_000].map((count) => english.counted(count, claim))).toEqual([
    '0 claims',
    '1 claim',
    '2 claims',
    '1,000 claims',
  ]);
  const day = { one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
  expect([2, 3, 11, 100].map((count) => arabic.counted(count, day).replace(/^\S+ /, ''))).toEqual([
    'يومان',
    'أيام',
    'يومًا',
    'يوم',
  ]);
});

test('puts names in the order of the language', () => {
  const sorted = (names: readonly string[], { compare }: Grammar) => [...names].sort(compare);
  expect(sorted(['Zoe', 'Łukasz', 'ahmad', 'Émile', 'Eva'], english)).toEqual([
    'ahmad',
    'Émile',
    'Eva',
    'Łukasz',
    'Zoe',
  ]);
  const alike = ['یونس', 'پارس', 'بابک'];
  expect(sorted(alike, grammarOf('fa'))).toEqual(['بابک', 'پارس', 'یونس']);
});

test('capitalises the first letter only, and that of no name', () => {
  expect(english.capitalised('air or drone strike')).toBe('Air or drone strike');
  expect(english.begun(['in words'])).toEqual(['In words']);
  expect(english.begun([{ text: 'a', href: '/a/' }])).toEqual([{ text: 'a', href: '/a/' }]);
});

test('names itself as Open Graph does', () => {
  expect([english.locale, arabic.locale, grammarOf('he').locale]).toEqual([
    'en_GB',
    'ar_EG',
    'he_IL',
  ]);
});

test('names languages, countries and days', () => {
  const day = Date.UTC(2019, 7, 23);
  expect([english.language('fa'), english.country('IQ'), english.time.day(day)]).toEqual([
    'Persian',
    'Iraq',
    '23 August 2019',
  ]);
  expect(english.time.tick.day(day)).toBe('23 Aug');
});
