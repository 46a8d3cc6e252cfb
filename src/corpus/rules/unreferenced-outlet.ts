import type { Check } from './support/check.ts';
import { unreferenced } from './support/unreferenced.ts';

/** Something refers to every outlet. */
export const unreferencedOutlet: Check = {
  rule: 'unreferenced-outlet',
  check: (corpus) => unreferenced(corpus, 'outlet'),
};
