import type { Check } from '../checking/check.ts';
import { unknownReferences } from '../checking/unknown-references.ts';

/** Every incident referred to has an entry. */
export const unknownIncident: Check = {
  rule: 'unknown-incident',
  check: (corpus) => unknownReferences(corpus, ['incident']),
};
