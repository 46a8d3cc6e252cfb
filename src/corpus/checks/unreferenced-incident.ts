import type { Check } from '../check.ts';
import { unreferenced } from '../unreferenced.ts';

/** Something refers to every incident. */
export const unreferencedIncident: Check = {
  rule: 'unreferenced-incident',
  check: (corpus) => unreferenced(corpus, 'incident'),
};
