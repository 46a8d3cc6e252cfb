import { expect, test } from 'vitest';
import { isPluralName, readDescription } from '../../src/words/descriptions.ts';

test.for([
  ['two officials', true],
  ['officials close to a man', true],
  ['Iraqi police', true],
  ['a source among officials', false],
  ['one of the officials', false],
  ['another of the sources', false],
  ['a person familiar with the talks', false],
] as const)('English: “%s” are several: %s', ([description, isSeveral]) => {
  expect(readDescription(description, 'en-GB').isSeveral).toBe(isSeveral);
  expect(readDescription(description).isSeveral).toBe(isSeveral);
});

test('in a language that nobody has written down, nothing is known', () => {
  expect(readDescription('unnamed officials', 'fr')).toEqual({
    isSeveral: undefined,
    isCalledUnnamed: false,
  });
});

test('knows who is called unnamed already', () => {
  const called = ['an unnamed source', 'Anonymous officials', 'a source'];
  expect(called.map((words) => readDescription(words, 'en').isCalledUnnamed)).toEqual([
    true,
    true,
    false,
  ]);
});

test('knows names of bodies that take a plural', () => {
  expect(['Israel Defense Forces', 'Iraqi police', 'Iraqi army'].map(isPluralName)).toEqual([
    true,
    true,
    false,
  ]);
});
