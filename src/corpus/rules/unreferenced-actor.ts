import type { Check } from './support/check.ts';
import { unreferenced } from './support/unreferenced.ts';

/** Something refers to every actor. */
export const unreferencedActor: Check = {
  rule: 'unreferenced-actor',
  check: (corpus) => unreferenced(corpus, 'actor'),
};
