import type { Check } from '../checking/check.ts';
import { unreferenced } from '../checking/unreferenced.ts';

/** Something refers to every actor. */
export const unreferencedActor: Check = {
  rule: 'unreferenced-actor',
  check: (corpus) => unreferenced(corpus, 'actor'),
};
