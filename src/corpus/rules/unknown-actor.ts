import type { Check } from './support/check.ts';
import { unknownReferences } from './support/unknown-references.ts';

/** Every actor referred to has an entry. */
export const unknownActor: Check = {
  rule: 'unknown-actor',
  check: (corpus) => unknownReferences(corpus, ['actor']),
};
