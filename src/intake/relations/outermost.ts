import type { FoundRelation } from './relation.ts';
import { touch } from './span.ts';

/** The relations whose cue stands in no other relation’s content. */
export function outermost<R extends Pick<FoundRelation, 'cue' | 'content'>>(relations: readonly R[]): R[] {
  return relations.filter(
    (one) => !relations.some((other) => other !== one && touch(one.cue, other.content)),
  );
}
