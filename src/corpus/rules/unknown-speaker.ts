import type { Check } from './support/check.ts';
import { unknownReferences } from './support/unknown-references.ts';

/** Every speaker is an actor, an outlet or a speaker of the article. */
export const unknownSpeaker: Check = {
  rule: 'unknown-speaker',
  check: (corpus) => unknownReferences(corpus, ['speaker', 'reader', 'article-speaker']),
};
