import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlip, isVowelSlip } from '../../src/text/slip.ts';

const word = fc.stringMatching(/^[a-e]{2,7}$/);
const settings = { seed: 11, numRuns: 300 };

test('a letter left out anywhere is a slip, from either side', () => {
  fc.assert(
    fc.property(word, fc.nat(), (one, from) => {
      const at = from % one.length;
      const other = one.slice(0, at) + one.slice(at + 1);
      expect([isSlip(one, other), isSlip(other, one)]).toEqual([true, true]);
    }),
    settings,
  );
});

test('two neighbours that have changed places are a slip, and nothing else of the same length', () => {
  fc.assert(
    fc.property(word, word, fc.nat(), (one, another, from) => {
      const at = from % (one.length - 1);
      const [a = '', b = ''] = one.slice(at, at + 2);
      const swapped = one.slice(0, at) + b + a + one.slice(at + 2);
      expect(isSlip(one, swapped)).toBe(a !== b);
      fc.pre(one.length === another.length);
      const swaps = Array.from({ length: one.length - 1 }, (_, index) => {
        const [x = '', y = ''] = one.slice(index, index + 2);
        return one.slice(0, index) + y + x + one.slice(index + 2);
      });
      expect(isSlip(one, another)).toBe(one !== another && swaps.includes(another));
    }),
    settings,
  );
});

test.for([
  ['abc', 'xbc', false],
  ['bat', 'bet', true],
  ['bat', 'byt', true],
  ['bat', 'bit', true],
  ['bat', 'bot', true],
  ['bat', 'but', true],
  ['bat', 'bxt', false],
  ['bxt', 'bat', false],
  ['baat', 'beet', false],
  ['bat', 'baet', false],
  ['bat', 'brat', false],
  ['brat', 'bret', true],
  ['bxat', 'beyt', false],
  ['ab', 'eb', true],
] as const)('one vowel for another: %s, %s: %s', ([one, other, isIt]) => {
  expect([isVowelSlip(one, other), isVowelSlip(other, one)]).toEqual([isIt, isIt]);
});
