import type { Check } from '../checking/check.ts';
import { unreferenced } from '../checking/unreferenced.ts';

/** Something refers to every incident. */
export const unreferencedIncident: Check = {
  rule: 'unreferenced-incident',
  check: (corpus) => unreferenced(corpus, 'incident'),
};
