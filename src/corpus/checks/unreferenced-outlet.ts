import type { Check } from '../checking/check.ts';
import { unreferenced } from '../checking/unreferenced.ts';

/** Something refers to every outlet. */
export const unreferencedOutlet: Check = {
  rule: 'unreferenced-outlet',
  check: (corpus) => unreferenced(corpus, 'outlet'),
};
