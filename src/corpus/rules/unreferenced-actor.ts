import type { Rule } from './support/rule.ts';
import { unreferenced } from './support/unreferenced.ts';

export const unreferencedActor = {
  name: 'unreferenced-actor',
  severity: 'warning',
  demand: 'Something refers to every actor.',
  check: (corpus) => unreferenced(corpus, 'actor'),
} as const satisfies Rule;
