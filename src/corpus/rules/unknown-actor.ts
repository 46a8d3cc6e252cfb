import type { Rule } from './support/rule.ts';
import { unknownReferences } from './support/unknown-references.ts';

export const unknownActor = {
  name: 'unknown-actor',
  severity: 'error',
  demand: 'Every actor referred to has an entry.',
  check: (corpus) => unknownReferences(corpus, ['actor']),
} as const satisfies Rule;
