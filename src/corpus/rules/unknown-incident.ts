import type { Rule } from './support/rule.ts';
import { unknownReferences } from './support/unknown-references.ts';

export const unknownIncident = {
  name: 'unknown-incident',
  severity: 'error',
  demand: 'Every incident referred to has an entry.',
  check: (corpus) => unknownReferences(corpus, ['incident']),
} as const satisfies Rule;
