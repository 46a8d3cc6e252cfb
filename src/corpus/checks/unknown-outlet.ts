import type { Check } from '../checking/check.ts';
import { unknownReferences } from '../checking/unknown-references.ts';

/** Every outlet referred to has an entry. */
export const unknownOutlet: Check = {
  rule: 'unknown-outlet',
  check: (corpus) => unknownReferences(corpus, ['outlet', 'link']),
};
