import type { Rule } from './support/rule.ts';
import { unknownReferences } from './support/unknown-references.ts';

export const unknownOutlet = {
  name: 'unknown-outlet',
  severity: 'error',
  demand: 'Every outlet, and whatever words came through, has an entry or is a speaker.',
  check: (corpus) => unknownReferences(corpus, ['outlet', 'link']),
} as const satisfies Rule;
