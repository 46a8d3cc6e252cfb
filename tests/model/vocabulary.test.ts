import { expect, test } from 'vitest';
import { termsOf, vocabulary } from '../../src/model/vocabulary.ts';

const term = { label: 'a', definition: 'A.', source: 'This site' };
const colours = vocabulary('colour', 'A colour.', { red: term, blue: { ...term, broader: 'red' } });

test('a value that is none is refused with those that are', () => {
  expect(colours.schema.parse('blue')).toBe('blue');
  expect(colours.schema.safeParse('rde').error?.issues).toMatchObject([
    { params: { problem: 'unknown-value', known: ['red', 'blue'] } },
  ]);
});

test('what every object has by birth is no value', () => {
  expect(colours.schema.safeParse('constructor').success).toBe(false);
  expect(colours.schema.safeParse('__proto__').success).toBe(false);
});

test('terms keep the order they were defined in', () => {
  expect(termsOf(colours).map(([value]) => value)).toEqual(['red', 'blue']);
});
