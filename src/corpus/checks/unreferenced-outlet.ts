import type { Check } from '../check.ts';
import { unreferenced } from '../unreferenced.ts';

/** Something refers to every outlet. */
export const unreferencedOutlet: Check = {
  rule: 'unreferenced-outlet',
  check: (corpus) => unreferenced(corpus, 'outlet'),
};
