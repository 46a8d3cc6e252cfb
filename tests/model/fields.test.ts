import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  fields,
  flag,
  isWebAddress,
  languageTag,
  oneOrMore,
  words,
} from '../../src/model/fields.ts';

test('a field that is not known is reported beside every other problem', () => {
  const schema = fields({ name: words, kind: words.optional() });
  const { error } = schema.safeParse({ nmae: 'Israel', kind: '' });
  expect(error?.issues.map(({ code, path }) => [code, path])).toEqual([
    ['invalid_type', ['name']],
    ['too_small', ['kind']],
    ['custom', ['nmae']],
  ]);
});

test('what every object has by birth is no field', () => {
  const { error } = fields({ name: words }).safeParse({ name: 'Israel', constructor: 'x' });
  expect(error?.issues.map(({ path }) => path)).toEqual([['constructor']]);
});

test('one stands for a list of one', () => {
  const schema = oneOrMore(z.string()).optional();
  expect(schema.parse('a')).toEqual(['a']);
  expect(schema.parse(['a', 'b'])).toEqual(['a', 'b']);
  expect(schema.parse(undefined)).toBeUndefined();
});

describe('web addresses', () => {
  test.for([
    ['https://www.timesofisrael.com/a', true],
    ['HTTP://example.org', true],
    ['www.timesofisrael.com', false],
    ['javascript:alert(1)', false],
    ['https://a b', false],
    ['https://', false],
    ['ftp://example.org', false],
    ['https://example.org/@somebody?at=a@b#@', true],
    ['https://fa.wikipedia.org/wiki/می‌گویند', true],
    ['https://apnews.com@example.org/', false],
    ['https://apnews.com:443@example.org/', false],
    ['https://apnews.com\\@example.org/', false],
    ['https://example.org/\u202Egro', false],
    ['https://example.org/\u2067a\u2069', false],
    ['https://example.org/\u200Ea', false],
    ['https://example.org/\u200Ba', false],
    ['https://example.org/\u0007a', false],
    ['https://example.org/\uD800', false],
  ] as const)('%s: %s', ([address, expected]) => {
    expect(isWebAddress(address)).toBe(expected);
  });
});

describe('languages', () => {
  test.for([
    ['en', true],
    ['fa', true],
    ['ar', true],
    ['zh-Hant', true],
    ['en-IL', true],
    ['english', false],
    ['xx', false],
    ['', false],
    ['e', false],
  ] as const)('%s: %s', ([tag, expected]) => {
    expect(languageTag.safeParse(tag).success).toBe(expected);
  });
});

test('a flag is true or false and nothing else', () => {
  expect([flag.parse('true'), flag.parse('false')]).toEqual([true, false]);
  expect(['yes', 'True', '1', ''].map((text) => flag.safeParse(text).success)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
