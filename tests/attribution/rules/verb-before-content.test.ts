import { expect, test } from 'vitest';
import { relationsIn } from '../shown.ts';

test('what is done is said', () => {
  expect(relationsIn('He condemned the strike.')).toEqual(['[He] <condemned> {the strike}']);
});

test.for(['would', 'could', 'can', 'should', 'must'])('what one %s do is not', (modal) => {
  expect(relationsIn(`He ${modal} condemn the strike.`)).toEqual([]);
});

test.for(['support', 'favor'])('what one would %s is what one thinks now', (verb) => {
  expect(relationsIn(`He would ${verb} the strike.`)).toEqual([
    `[He] <would ${verb}> {the strike}`,
  ]);
});
