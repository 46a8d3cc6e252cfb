import type { Attribution } from './relations/attribution.ts';

/** The attributions whose cue stands in no other one’s content. */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter(({ within }) => within === undefined);
}
