import type { FoundRelation } from './relation.ts';
import { hull, touch } from './span.ts';

/** For each relation the place of the smallest one in whose content its cue stands; undefined for an outermost one. */
export function nesting(relations: readonly FoundRelation[]): (number | undefined)[] {
  return relations.map((relation, index) => {
    let best: number | undefined;
    relations.forEach((other, at) => {
      if (at === index || !touch(relation.cue, other.content)) return;
      if (touch(other.cue, relation.content) && lengthOf(other) <= lengthOf(relation)) return;
      const current = best === undefined ? undefined : relations[best];
      if (!current || lengthOf(other) < lengthOf(current)) best = at;
    });
    return best;
  });
}

function lengthOf({ content }: FoundRelation): number {
  const [start, end] = hull(content) ?? [0, 0];
  return end - start;
}
