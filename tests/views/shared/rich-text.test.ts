import { expect, test } from 'vitest';
import { directionOf } from '../../../src/views/shared/rich-text.ts';

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

test('knows languages by their script where they name one, and those whose region tells it', () => {
  expect(
    ['prs', 'pa-PK', 'uz-AF', 'az-Arab', 'ff-Adlm', 'pa', 'uz', 'und'].map(directionOf),
  ).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr']);
});
