import { expect, test } from 'vitest';
import { relationsIn } from '../shown.ts';

test('what is done is said', () => {
  expect(relationsIn('He condemned the strike.')).toEqual(['[He] <condemned> {the strike}']);
});

test.for(['would', 'could', 'can', 'should', 'must'])('what one %s do is not', (modal) => {
  expect(relationsIn(`He ${modal} condemn the strike.`)).toEqual([]);
});
