import { describe, expect, test } from 'vitest';
import {
  lineAt,
  lineStart,
  runsOverField,
  wordsAfterFold,
} from '../../../../src/corpus/parsing/explaining/yaml-line.ts';

const text = 'one: 1\r\ntwo: 2\nthree';

test.for([
  [0, 0, 'one: 1'],
  [5, 0, 'one: 1'],
  [8, 8, 'two: 2'],
  [15, 15, 'three'],
  [text.length, 15, 'three'],
] as const)('offset %d lies in the line that begins at %d', ([offset, start, line]) => {
  expect(lineStart(text, offset)).toBe(start);
  expect(lineAt(text, offset)).toBe(line);
});

test('an empty text is one empty line', () => {
  expect(lineAt('', 0)).toBe('');
  expect(lineAt('\n', 0)).toBe('');
});

describe('words are written after a fold', () => {
  test.for([
    ['title: He said: no', 'title:'],
    ['  - evidence: He said: no', 'evidence:'],
    ['  - He said: no', 'the hyphen'],
    ['He said "no: no"', 'the field’s name'],
  ] as const)('of %s behind %s', ([line, place]) => {
    expect(wordsAfterFold(line)).toBe(
      `write >- after ${place} and the words, indented, on the next line`,
    );
  });

  test('where braces hold several fields, each gets a line first', () => {
    expect(wordsAfterFold('place: {name: a, country: b')).toMatch(/^give each field a line/);
  });
});

test.for([
  ['"never closed\n    stance: denies', true],
  ["'never closed\n  - id: two", true],
  ['"closed\n  on the next line"', false],
  ['"a time\n  : that is no field"', false],
  ['no mark\n  stance: denies', false],
] as const)('%j holds the next field: %s', ([written, runsOver]) => {
  expect(runsOverField(written)).toBe(runsOver);
});
