import { expect, test } from 'vitest';
import { notRead } from '../../../src/intake/claims/not-read.ts';

test.each([
  ['en', undefined],
  ['en-GB', undefined],
  ['he', 'claims are read in English only; this text is Hebrew'],
  ['pt-BR', 'claims are read in English only; this text is Brazilian Portuguese'],
  ['qqq', 'claims are read in English only; this text is qqq'],
  ['not a tag', 'claims are read in English only; this text is not a tag'],
  [undefined, 'claims are read in English only; the language of this text does not show'],
])('says of %s what is not read', (language, words) => {
  expect(notRead('claims', language)).toBe(words);
});
