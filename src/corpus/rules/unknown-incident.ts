import type { Check } from './support/check.ts';
import { unknownReferences } from './support/unknown-references.ts';

/** Every incident referred to has an entry. */
export const unknownIncident: Check = {
  rule: 'unknown-incident',
  check: (corpus) => unknownReferences(corpus, ['incident']),
};
