import type { z } from 'zod';
import { translator } from './claim-vocabularies.ts';
import { fields, languageTag, shorthand, words } from './fields.ts';

/** A passage in another language, and who put it so. Never matched against the article. */
export const translationShape = {
  words: words.describe('The passage in another language.'),
  by: translator.schema.describe('Who translated it.'),
  name: words
    .optional()
    .describe('The translator’s name, or that of the machine; needed for `translator`.'),
  language: languageTag
    .optional()
    .describe('The language translated into (BCP 47); `en` unless written.'),
};

export const translationSchema = shorthand('words', fields(translationShape)).transform(
  ({ words: text, by, name, language = 'en' }) => ({ words: text, by, name, language }),
);

export type Translation = z.output<typeof translationSchema>;
