import { expect, test } from 'vitest';
import { chromiumBoundariesOf, wordBoundariesOf } from '../../src/text/word-boundary.ts';

/** A text with a stroke at each boundary. */
const cut = (text: string, isBoundary: (at: number) => boolean) =>
  [...text].map((letter, at) => (at > 0 && isBoundary(at) ? `|${letter}` : letter)).join('');

test.for([
  ['Iran’s', 'Iran’s', 'Iran’s'],
  ['1,200', '1,200', '1,200'],
  ['3.5', '3.5', '3.5'],
  ['user_name', 'user_name', 'user_name'],
  ['Iran-backed', 'Iran|-|backed', 'Iran|-|backed'],
  ['example.org', 'example.org', 'example|.|org'],
  ['Source:AP', 'Source:AP', 'Source|:|AP'],
  ['a.5', 'a|.|5', 'a|.|5'],
  ['x\u0301.org', 'x\u0301.org', 'x\u0301|.|org'],
  ['a．b', 'a．b', 'a|．|b'],
  ['a：b', 'a：b', 'a|：|b'],
] as const)('%s', ([text, unicode, chromium]) => {
  expect([cut(text, wordBoundariesOf(text)), cut(text, chromiumBoundariesOf(text))]).toEqual([
    unicode,
    chromium,
  ]);
});

test('a word begins and ends at the ends of a text, and nothing is beyond them', () => {
  for (const isBoundary of [wordBoundariesOf('ab'), chromiumBoundariesOf('ab')])
    expect([-1, 0, 1, 2, 3].map(isBoundary)).toEqual([true, true, false, true, true]);
});
