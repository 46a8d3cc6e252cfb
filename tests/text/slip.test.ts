import { expect, test } from 'vitest';
import { isSlip, isVowelSlip } from '../../src/text/slip.ts';

test.for([
  ['misile', 'missile'],
  ['explossion', 'explosion'],
  ['milita', 'militia'],
  ['attcak', 'attack'],
  ['baes', 'base'],
] as const)('a slip of the hand makes %s of %s', ([one, other]) => {
  expect([isSlip(one, other), isSlip(other, one)]).toEqual([true, true]);
});

test.for([
  ['rocket', 'rocked'],
  ['strive', 'strike'],
  ['convey', 'convoy'],
  ['attacker', 'attack'],
  ['base', 'base'],
  ['abba', 'baab'],
] as const)('and not %s of %s', ([one, other]) => {
  expect([isSlip(one, other), isSlip(other, one)]).toEqual([false, false]);
});

test('one vowel for another', () => {
  expect(isVowelSlip('responsability', 'responsibility')).toBe(true);
  expect(isVowelSlip('launcher', 'launched')).toBe(false);
  expect(isVowelSlip('statements', 'statemints')).toBe(true);
  expect(isVowelSlip('base', 'base')).toBe(false);
});
