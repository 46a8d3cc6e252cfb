import type { Check } from '../check.ts';
import { unknownReferences } from '../unknown-references.ts';

/** Every claim referred to exists. */
export const unknownClaim: Check = {
  rule: 'unknown-claim',
  check: (corpus) => unknownReferences(corpus, ['claim']),
};
