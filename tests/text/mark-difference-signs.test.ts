import { describe, expect, test } from 'vitest';
import { markDifference } from '../../src/text/mark-difference.ts';

describe('a sign that nobody sees is named where it makes the difference', () => {
  test.for([
    ['\u00ad', 'soft hyphen, U+00AD'],
    ['\u200b', 'zero-width space, U+200B'],
    ['\u200c', 'half-space, U+200C'],
    ['\u200d', 'joiner, U+200D'],
    ['\u200e', 'left-to-right mark, U+200E'],
    ['\u200f', 'right-to-left mark, U+200F'],
    ['\u2069', 'U+2069'],
    ['\u0007', 'U+0007'],
  ] as const)('%j', ([sign, named]) => {
    expect(markDifference('one two', `one ${sign}two`)).toContain(`[+‹${named}›`);
    expect(markDifference(`one ${sign}two`, 'one two')).toContain(`[-‹${named}›`);
  });
});

const words = (count: number) =>
  Array.from({ length: count }, (_, at) => `word${at % 10}`).join(' ');

test('what both have is whole where little would be left out, and shortened where much would', () => {
  const short = words(6);
  expect(markDifference(`x ${short} y`, `z ${short} w`)).toContain(` ${short} `);
  const long = words(20);
  const marked = markDifference(`x ${long} y`, `z ${long} w`);
  expect(marked).toBe('[-x-][+z+] word0 word1 word2 word3 … word6 word7 word8 word9 [-y-][+w+]');
});

test('before the first difference only the end is shown, behind the last one only the beginning', () => {
  const long = words(20);
  expect(markDifference(`${long} y`, `${long} w`)).toBe('… word6 word7 word8 word9 [-y-][+w+]');
  expect(markDifference(`x ${long}`, `z ${long}`)).toBe('[-x-][+z+] word0 word1 word2 word3 …');
  expect(markDifference(long, long)).toBe(long);
});

test('thirty signs on either side are shown, and what is left out is longer than fifteen', () => {
  const between = (length: number) => {
    const shared = 'word '.repeat(20).slice(0, length - 2);
    return markDifference(`x ${shared} y`, `z ${shared} w`).includes('…');
  };
  expect([74, 75, 76, 77].map(between)).toEqual([false, false, true, true]);
});
