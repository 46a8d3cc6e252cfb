import { expect, test } from 'vitest';
import { foldTerm, searchedText } from '../../src/text/searched-text.ts';

test.for([
  ['Iran’s “ﬁne” CAFÉ…', 'iran\'s "fine" cafe...'],
  ['Łódź, Ærø, Straße', 'lodz, aero, strasse'],
  ['قَالَ ٧', 'قال 7'],
  ['שָׁלוֹם', 'שלומ'],
  ['a\n  b\u00A0 c', 'a b  c'],
  ['«x» – x‑y', '«x» – x‐y'],
] as const)('%s is searched as %s', ([text, folded]) => {
  expect(searchedText(text).folded).toBe(folded);
});

test('each unit knows where it stands', () => {
  const { folded, spans } = searchedText('ßé  b');
  expect(folded).toBe('sse b');
  expect(spans).toEqual([
    { start: 0, end: 1 },
    { start: 0, end: 1 },
    { start: 1, end: 2 },
    { start: 2, end: 4 },
    { start: 4, end: 5 },
  ]);
});

test('two spaces of a term are two', () => {
  expect(foldTerm('a  B')).toBe('a  b');
});
