import { expect, test } from 'vitest';
import { placeNames } from '../../../src/intake/claims/place-names.ts';

test.for([
  ['Amirli', ['Amirli']],
  ['Amirli, Salaheddin province', ['Amirli', 'Salaheddin']],
  ['al-Saqr military base, near Baghdad', ['al-Saqr', 'Baghdad']],
  ['Balad Air Base', ['Balad']],
  ['the Port of Varra', ['Varra']],
  ['Northern Varra City', ['Varra']],
  ['Red Sea', ['Red Sea']],
  ['Varra’s harbour', ['Varra']],
  ['north of the city', []],
  ['Port', []],
  [undefined, []],
] as const)('of the place %s', ([place, expected]) => {
  expect(placeNames(place, [])).toEqual(expected);
});

test.for([
  ['Strike in Varra', ['Varra']],
  ['Blast at the al-Saqr base near Baghdad', ['al-Saqr', 'Baghdad']],
  ['Fire off Port Varra', ['Varra']],
  ['Help for Russia', []],
  ['Attack on Iranian Guards', []],
  ['Varra burns', []],
] as const)('of the title %s', ([title, expected]) => {
  expect(placeNames(undefined, [title])).toEqual(expected);
});

test('each once', () => {
  expect(placeNames('Varra', ['Strike in Varra', 'Raid near Tal'])).toEqual(['Varra', 'Tal']);
});
