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
