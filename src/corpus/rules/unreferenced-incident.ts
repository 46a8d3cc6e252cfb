import type { Rule } from './support/rule.ts';
import { unreferenced } from './support/unreferenced.ts';

export const unreferencedIncident = {
  name: 'unreferenced-incident',
  severity: 'warning',
  demand: 'Something refers to every incident.',
  check: (corpus) => unreferenced(corpus, 'incident'),
} as const satisfies Rule;
