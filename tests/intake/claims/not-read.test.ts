import { expect, test } from 'vitest';
import { notRead } from '../../../src/intake/claims/not-read.ts';

const nothing =
  'claims are read in English, and quotations in Arabic, French, German, Hebrew, Persian, Russian, Spanish, and Ukrainian';
const partly = (language: string) =>
  `claims are read in full in English only; this text is ${language}: of it direct quotations and phrases like “according to” are read, no indirect speech`;

test.each([
  ['en', undefined],
  ['en-GB', undefined],
  ['he', partly('Hebrew')],
  ['fr-CA', partly('Canadian French')],
  ['ja', `${nothing}; this text is Japanese`],
  ['pt-BR', `${nothing}; this text is Brazilian Portuguese`],
  ['qqq', `${nothing}; this text is qqq`],
  ['not a tag', `${nothing}; this text is not a tag`],
  [undefined, `${nothing}; the language of this text does not show`],
])('says of %s what is not read', (language, words) => {
  expect(notRead('claims', language)).toBe(words);
});
