import { expect, test } from 'vitest';
import { jsonText } from '../../src/reporters/json-text.ts';

test('writes nothing that a terminal obeys, and the same value', () => {
  const value = { '\u009B31m': ['\u001B[0m', 'a\u202Eb\u2069', '\u007F', '\uD800', 'צה״ל‌'] };
  const text = jsonText(value, 2);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
  expect(text).toContain('צה״ל‌');
  expect(JSON.parse(text)).toEqual(value);
});
