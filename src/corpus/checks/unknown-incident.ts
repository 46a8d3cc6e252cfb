import type { Check } from '../check.ts';
import { unknownReferences } from '../unknown-references.ts';

/** Every incident referred to has an entry. */
export const unknownIncident: Check = {
  rule: 'unknown-incident',
  check: (corpus) => unknownReferences(corpus, ['incident']),
};
