import type { Check } from '../checking/check.ts';
import { unknownReferences } from '../checking/unknown-references.ts';

/** Every claim referred to exists. */
export const unknownClaim: Check = {
  rule: 'unknown-claim',
  check: (corpus) => unknownReferences(corpus, ['claim']),
};
