import { expect, test } from 'vitest';
import { literalPattern } from '../../src/text/literal-pattern.ts';

test.for([
  '.',
  '*',
  '+',
  '?',
  '^',
  '$',
  '{',
  '}',
  '(',
  ')',
  '|',
  '[',
  ']',
  '\\',
])('%s means itself', (sign) => {
  const pattern = new RegExp(`^a${literalPattern(sign)}b$`, 'u');
  expect(pattern.test(`a${sign}b`)).toBe(true);
  for (const other of ['ab', 'aab', 'axb', 'a', 'a\nb']) expect(pattern.test(other)).toBe(false);
});

test('letters and spaces stay as they are', () => {
  expect(literalPattern('Iran’s 3 – so')).toBe('Iran’s 3 – so');
});
