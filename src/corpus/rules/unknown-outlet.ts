import type { Check } from './support/check.ts';
import { unknownReferences } from './support/unknown-references.ts';

/** Every outlet, and whatever words came through, has an entry or is a speaker. */
export const unknownOutlet: Check = {
  rule: 'unknown-outlet',
  check: (corpus) => unknownReferences(corpus, ['outlet', 'link']),
};
