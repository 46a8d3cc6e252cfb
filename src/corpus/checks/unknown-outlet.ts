import type { Check } from '../checking/check.ts';
import { unknownReferences } from '../checking/unknown-references.ts';

/** Every outlet, and whatever words came through, has an entry or is a speaker. */
export const unknownOutlet: Check = {
  rule: 'unknown-outlet',
  check: (corpus) => unknownReferences(corpus, ['outlet', 'link']),
};
