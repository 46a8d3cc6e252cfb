import { expect, test } from 'vitest';
import { incidentOf } from '../../../src/intake/claims/incident-of.ts';

const actors = [{ id: 'iraq', names: ['Iraq'] }];
const incidents = [
  {
    id: 'amirli',
    names: ['Attack on a base at Amirli'],
    date: '2019-07-19',
    place: 'Amirli, Iraq',
  },
  { id: 'balad', names: ['Explosion at Balad air base'], date: '2019-08-20', place: 'Balad, Iraq' },
  { id: 'airspace', names: ['Closure of Balad'], date: '2019-08-20', place: undefined },
];
const found = (words: string, around = '') =>
  incidentOf(words, around, incidents, '2019-08-23', actors);

test('a day or a place tells one', () => {
  expect(found('the July 19 strike')).toEqual({ kind: 'one', id: 'amirli', because: 'July 19' });
  expect(
    found('it was launched from inside Iraq', 'the base in Amirli and its depot in Iraq'),
  ).toEqual({ kind: 'none' });
  expect(found('a base in Amirli, Iraq')).toEqual({
    kind: 'one',
    id: 'amirli',
    because: 'Amirli, Iraq',
  });
});

test('what fits several is told as several', () => {
  expect(found('on August 20')).toEqual({
    kind: 'several',
    ids: ['airspace', 'balad'],
    because: 'August 20',
  });
});

test('a country alone tells none', () => {
  expect(found('strikes in Iraq')).toEqual({ kind: 'none' });
});
