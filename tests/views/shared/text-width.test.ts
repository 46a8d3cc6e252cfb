import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/views/shared/text-width.ts';

describe('wrapText', () => {
  test('breaks between words', () => {
    expect(wrapText('two senior US officials', { width: 95, size: 14, lines: 3 })).toEqual([
      'two senior',
      'US officials',
    ]);
  });

  test('cuts what exceeds the last line', () => {
    expect(wrapText('two senior US officials of old', { width: 100, size: 14, lines: 2 })).toEqual([
      'two senior',
      'US officials…',
    ]);
  });

  test('cuts a word that exceeds a line, and every line keeps to the width', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft of Vienna', {
      width: 90,
      size: 14,
      lines: 3,
    });
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(90);
  });

  test('cuts words that run from right to left so that the ellipsis stays behind them', () => {
    expect(wrapText('צפונלנד היא שפגעה בנמל', { width: 90, size: 14, lines: 1 })).toEqual([
      'צפונלנד ה…\u200f',
    ]);
  });
});
