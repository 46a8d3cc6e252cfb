import { expect, test } from 'vitest';
import { attributionState } from '../../src/analysis/terms.ts';
import { termsOf } from '../../src/model/vocabulary.ts';
import { stateClass } from '../../src/views/state-class.ts';

test('every state has a class of its own, of one word', () => {
  const classes = termsOf(attributionState).map(([state]) => stateClass(state));
  expect(classes).toContain('contested');
  expect(new Set(classes).size).toBe(classes.length);
  expect(classes.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
});
