import { describe, expect, test } from 'vitest';
import {
  beginning,
  pairWithoutBraces,
  twoOnOneLine,
  unexpected,
  withoutSpace,
} from '../../../../src/corpus/parsing/explaining/stumbled-line.ts';

const ids = [
  ...['speaker', 'chain', 'stance', 'accused', 'incidents', 'responds-to', 'follows', 'after'],
  ...['source', 'actors', 'series', 'of', 'by', 'broader', 'about', 'scope', 'read-by', 'kind'],
];

describe('a hyphen before an id', () => {
  const adviceFor = (line: string) => unexpected('Unexpected block-seq-ind', line)?.fix;

  test.for(ids)('%s', (name) => {
    expect(adviceFor(`- ${name}: - iran`)).toContain(`take the hyphen away: ${name}: iran;`);
    expect(adviceFor(`${name}: - `)).toContain(`write a value after ${name}:`);
  });

  test.for([
    'title',
    'evidence',
    'id',
    'note',
    'value',
  ])('is none before the words of %s', (name) => {
    expect(adviceFor(`${name}: - iran`)).toBeUndefined();
  });
});

describe('two fields on one line', () => {
  test.for([
    ...['speaker', 'chain', 'stance', 'accused', 'incidents', 'responds-to', 'follows', 'after'],
    ...['about', 'scope', 'read-by', 'id', 'said', 'correction'],
  ])('%s and another field of a claim', (name) => {
    for (const sign of [',', ';', ''])
      expect(twoOnOneLine(`  - ${name}: one${sign} hedge: some words`)).toEqual({
        message: `two fields stand on one line, ${name} and hedge`,
        fix: `give each a line of its own: ${name}: one, and below it hedge: some words`,
      });
  });

  test.for([
    ['source', 'title'],
    ['actors', 'title'],
    ['date', 'title'],
    ['language', 'title'],
    ['rights', 'title'],
    ['series', 'title'],
    ['draft', 'title'],
    ['of', 'name'],
    ['broader', 'name'],
    ['kind', 'name'],
    ['since', 'name'],
    ['until', 'name'],
    ['country', 'name'],
    ['precision', 'name'],
    ['by', 'document'],
    ['count', 'anonymous'],
    ['release', 'document'],
  ] as const)('%s and %s', ([name, next]) => {
    expect(twoOnOneLine(`${name}: one, ${next}:`)?.fix).toBe(
      `give each a line of its own: ${name}: one, and below it ${next}:`,
    );
  });

  test.for([
    ['words', 'evidence: He, said: it was'],
    ['a field twice', 'stance: denies, stance: asserts'],
    ['fields of two things', 'stance: denies, precision: town'],
    ['several words', 'stance: he denies, accused: israel'],
    ['no space', 'stance: denies, accused:israel'],
  ] as const)('none: %s', ([, line]) => {
    expect(twoOnOneLine(line)).toBeUndefined();
  });
});

describe('a pair without braces', () => {
  test.for([
    ...['accused', 'value', 'conflicts-with', 'independent-of', 'not-in-text'].map(
      (name) => [name, 'something'] as const,
    ),
    ...['name', 'country', 'point', 'precision'].map((inner) => ['place', inner] as const),
    ...['anonymous', 'document', 'of', 'by', 'quote', 'in'].map(
      (inner) => ['officials', inner] as const,
    ),
    ['anything', 'name'],
  ])('%s: %s: …', ([name, inner]) => {
    expect(pairWithoutBraces(`- ${name}: ${inner}: some words`)).toEqual({
      message: `${inner} and its value stand on one line with ${name}`,
      fix: `write braces round the two: ${name}: {${inner}: some words}`,
    });
  });

  test.for([...',:{}[]"\'#'])('is put on two lines where its words have %s', (sign) => {
    expect(pairWithoutBraces(`place: name: a ${sign} b`)?.fix).toBe(
      'put name: on the next line, indented below place:, and the words after >- below it',
    );
  });

  test.for([
    'place: else: words',
    'title: it: was',
    'accused: iran',
    'note: said: x',
  ])('none: %s', (line) => {
    expect(pairWithoutBraces(line)).toBeUndefined();
  });
});

test.for([
  ['a: "b" c', 'quotation mark, and more', 3],
  ["a: 'b' c", 'apostrophe', 3],
  ['- a: [b] c', 'takes for a list', 5],
  ['a: {b} c', 'takes for fields', 3],
  ['a: {b: "c" d}', 'quotation mark, and more', 7],
  ["a: {b: c, d: 'e' f}", 'apostrophe', 13],
  ['- *b', '*', 2],
  ['a: &b', '&', 3],
  ['a: !b', '!', 3],
] as const)('the sign that begins a value: %s', ([line, words, column]) => {
  const found = beginning(line);
  expect(found?.message).toContain(words);
  expect(found?.column).toBe(column);
});

test('a colon without a space, and an address that is a link', () => {
  expect(withoutSpace('  - url:https://x.org')?.fix).toBe('write a space after url:');
  expect(withoutSpace('url: https://x.org')).toBeUndefined();
  for (const name of ['url', 'archived'])
    expect(unexpected('Unexpected', `${name}: [x](https://x.org/)`)?.fix).toBe(
      `write ${name}: https://x.org/`,
    );
  expect(unexpected('Unexpected', 'note: [x](https://x.org/)')?.message).toContain('bracket');
});
