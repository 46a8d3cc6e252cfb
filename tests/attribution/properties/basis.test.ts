import { expect, test } from 'vitest';
import { basisIn } from '../../../src/attribution/properties/basis.ts';

test.for([
  ...['knew', 'know', 'saw', 'witnessed', 'heard', 'were briefed on', 'was told of'].map(
    (verb) => `who ${verb} the strike`,
  ),
  'who had been shown the film',
  'who are familiar with the matter',
  'who were directly briefed on it',
  'briefed on the matter',
  'familiar with the matter',
  'with knowledge of the matter',
  'with direct knowledge of the matter',
  'with first-hand knowledge of the matter',
  'with detailed knowledge of the matter',
  'based on the film',
  'on the basis of the film',
])('%s', (basis) => {
  expect(basisIn(`an official ${basis}, in May`)).toBe(basis);
});

test.for(['who left', 'in the know', 'a base'])('none: %s', (words) => {
  expect(basisIn(`an official ${words}, in May`)).toBeUndefined();
});
