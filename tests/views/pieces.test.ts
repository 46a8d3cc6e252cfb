import { expect, test } from 'vitest';
import { capitalised, counted, directionOf, enumerate, plain } from '../../src/views/pieces.ts';

test('enumerates as English does', () => {
  const items = [['a'], [{ text: 'b', href: '/b/' }], [{ quote: 'c', language: 'en' }]];
  expect([1, 2, 3].map((length) => plain(enumerate(items.slice(0, length))))).toEqual([
    'a',
    'a and b',
    'a, b and “c”',
  ]);
});

test('counts one and many', () => {
  expect([counted(1, 'claim'), counted(0, 'claim'), counted(2, 'body', 'bodies')]).toEqual([
    '1 claim',
    '0 claims',
    '2 bodies',
  ]);
});

test('capitalises the first letter only', () => {
  expect(capitalised('air or drone strike')).toBe('Air or drone strike');
});

test('knows which languages run right to left', () => {
  expect(['fa', 'ar', 'he', 'ckb', 'en', 'zh-Hant', undefined].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});
