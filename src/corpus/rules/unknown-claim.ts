import type { Rule } from './support/rule.ts';
import { unknownReferences } from './support/unknown-references.ts';

export const unknownClaim = {
  name: 'unknown-claim',
  severity: 'error',
  demand: 'Every claim referred to exists.',
  check: (corpus) => unknownReferences(corpus, ['claim']),
} as const satisfies Rule;
