import type { Check } from '../checking/check.ts';
import { unknownReferences } from '../checking/unknown-references.ts';

/** Every actor referred to has an entry. */
export const unknownActor: Check = {
  rule: 'unknown-actor',
  check: (corpus) => unknownReferences(corpus, ['actor']),
};
