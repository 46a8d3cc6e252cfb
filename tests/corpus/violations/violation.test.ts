import { expect, test } from 'vitest';
import {
  alternatives,
  covers,
  type Location,
  quoted,
  withArticle,
} from '../../../src/corpus/violations/violation.ts';

test.for<[known: Location, location: Location, covered: boolean]>([
  [{ path: ['a'] }, { path: ['a'] }, true],
  [{ path: ['a'] }, { path: ['a', 0, 'b'] }, true],
  [{ path: ['a', 0] }, { path: ['a', 0, 'b'] }, true],
  [{ path: ['a', 0] }, { path: ['a', 1, 'b'] }, false],
  [{ path: ['a', 0] }, { path: ['a'] }, false],
  [{ path: ['b'] }, { path: ['a', 'b'] }, false],
  [{ path: [] }, { path: ['a'] }, false],
  [{ offset: 0 }, { path: ['a'] }, false],
  [{ path: ['a'] }, { offset: 0 }, false],
])('%j covers %j: %s', ([known, location, covered]) => {
  expect(covers(known, location)).toBe(covered);
});

test.for([
  ['a', '“a”'],
  ['', '“”'],
  [' a \n\t b ', '“a b”'],
  ['\uFEFFa', '“\uFEFFa”'],
  ['a'.repeat(160), `“${'a'.repeat(160)}”`],
  ['a'.repeat(161), `“${'a'.repeat(159)}…”`],
  // No half of a sign.
  [`${'a'.repeat(158)}🇮🇶`, `“${'a'.repeat(158)}…”`],
  [`${'a'.repeat(157)}🇮🇶`, `“${'a'.repeat(157)}\u{1F1EE}…”`],
] as const)('%j is quoted %j', ([text, expected]) => {
  expect(quoted(text)).toBe(expected);
});

test('puts an article before a noun', () => {
  expect(
    'actor, entry, incident, outlet, claim, article, yes'.split(', ').map(withArticle),
  ).toEqual(['an actor', 'an entry', 'an incident', 'an outlet', 'a claim', 'an article', 'a yes']);
});

test('joins what may be chosen', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(alternatives)).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
});
