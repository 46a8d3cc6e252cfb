import type { Rule } from './support/rule.ts';
import { unreferenced } from './support/unreferenced.ts';

export const unreferencedOutlet = {
  name: 'unreferenced-outlet',
  severity: 'warning',
  demand: 'Something refers to every outlet.',
  check: (corpus) => unreferenced(corpus, 'outlet'),
} as const satisfies Rule;
