import type { Check } from '../check.ts';
import { unreferenced } from '../unreferenced.ts';

/** Something refers to every actor. */
export const unreferencedActor: Check = {
  rule: 'unreferenced-actor',
  check: (corpus) => unreferenced(corpus, 'actor'),
};
