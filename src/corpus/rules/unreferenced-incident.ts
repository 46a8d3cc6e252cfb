import type { Check } from './support/check.ts';
import { unreferenced } from './support/unreferenced.ts';

/** Something refers to every incident. */
export const unreferencedIncident: Check = {
  rule: 'unreferenced-incident',
  check: (corpus) => unreferenced(corpus, 'incident'),
};
