import { expect, test } from 'vitest';
import {
  causesExclude,
  comparable,
  isCause,
  isKindOf,
  isSpecificCause,
  nearestCause,
} from '../../../src/corpus/entries/causes.ts';

test.for([
  ['Airstrikes', 'air strike'],
  ['air-strike', 'air strike'],
  ['AIR  STRIKE', 'air strike'],
  ['accidents', 'accident'],
  ['cyberoperations', 'cyber operation'],
  ['unsafe storage', 'unsafe storage'],
  ['Ghost-train', 'ghost train'],
  ['attacks there', 'attacks there'],
] as const)('%s is compared as %s', ([words, expected]) => {
  expect(comparable(words)).toBe(expected);
});

test('knows what is listed, and what is a letter or two away from it', () => {
  expect(['Bombs', 'ghost train', 'bom'].map(isCause)).toEqual([true, false, false]);
  expect(['bombs', 'bom', 'dron strik', 'ghost train'].map(nearestCause)).toEqual([
    undefined,
    'bomb',
    'drone strike',
    undefined,
  ]);
  expect(
    ['attack', 'accident', 'natural cause', 'bomb', 'Electrical faults', 'fire'].map(
      isSpecificCause,
    ),
  ).toEqual([false, false, false, true, true, false]);
});

test.for([
  ['drone strike', 'drone strike', true],
  ['drone strikes', 'Air-strike', true],
  ['drone strike', 'attack', true],
  ['attack', 'drone strike', false],
  ['drone strike', 'missile strike', false],
  ['ghost train', 'Ghost-train', true],
  ['ghost train', 'accident', false],
] as const)('%s is a kind of %s: %s', ([narrower, broader, expected]) => {
  expect(isKindOf(narrower, broader)).toBe(expected);
});

test.for([
  ['attack', 'accident', true],
  ['bomb', 'electrical fault', true],
  ['bomb', 'poisoning', true],
  ['warplane strike', 'drone strike', true],
  ['warplane strike', 'missile strike', true],
  // One is a kind of the other, or the two can hold together.
  ['attack', 'bomb', false],
  ['attack', 'attack', false],
  ['drone strike', 'missile strike', false],
  ['bomb', 'ground attack', false],
  ['electrical fault', 'unsafe storage', false],
  ['natural cause', 'accident', false],
  ['natural cause', 'electrical fault', false],
  ['natural cause', 'attack', true],
  // The vaguer of two may mean what does not exclude the other.
  ['air strike', 'missile strike', false],
  // Of what is not on the list nobody can tell.
  ['ghost train', 'attack', false],
] as const)('%s and %s exclude each other: %s', ([a, b, expected]) => {
  expect([causesExclude(a, b), causesExclude(b, a)]).toEqual([expected, expected]);
});
