import { expect, test } from 'vitest';
import { tollIn } from '../../../src/intake/claims/toll-in.ts';

test.for([
  ['two people were killed', { killed: '2' }],
  ['at least 12 people were killed', { killed: '12+' }],
  ['about twenty were wounded', { injured: '20~' }],
  ['it killed four and wounded seven', { killed: '4', injured: '7' }],
  ['the attack killed at least 1,200 people', { killed: '1200+' }],
  ['three soldiers were dead and two missing', { killed: '3', missing: '2' }],
  ['three people died', { killed: '3' }],
  // The number is not said.
  ['more than twenty were killed', {}],
  ['up to nine people were hurt', {}],
  ['many were killed', {}],
  // It is another thing’s.
  ['two of them were killed', {}],
  ['a 25 year old man was killed', {}],
  ['he was killed two days later', {}],
  ['two officials said it burned', {}],
  // One number or none.
  ['four were killed, and later five people died', {}],
] as const)('%s', ([words, toll]) => {
  expect(tollIn(words)).toEqual(toll);
});
