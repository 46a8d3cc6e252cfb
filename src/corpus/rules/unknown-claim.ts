import type { Check } from './support/check.ts';
import { unknownReferences } from './support/unknown-references.ts';

/** Every claim referred to exists. */
export const unknownClaim: Check = {
  rule: 'unknown-claim',
  check: (corpus) => unknownReferences(corpus, ['claim']),
};
