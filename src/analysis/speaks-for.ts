import type { Actor, Claim, Speaker } from '../corpus/graph.ts';
import { stanceTerm } from '../model/vocabularies.ts';

/** Whether an actor is another, or speaks for it, through however many bodies. */
export function speaksFor(actor: Actor | undefined, whole: Actor): boolean {
  const passed = new Set<Actor>();
  for (let at = actor; at && !passed.has(at); at = at.of) {
    if (at === whole) return true;
    passed.add(at);
  }
  return false;
}

/** The actor a speaker is or belongs to. */
export function actorOf(speaker: Speaker): Actor | undefined {
  if (speaker.kind === 'actor') return speaker.actor;
  if (speaker.kind === 'anonymous') return speaker.of;
  if (speaker.kind === 'document') return speaker.by;
  return undefined;
}

/** Whether a claim comes from an actor or its people, named or not. */
export function isFrom(claim: Claim, whole: Actor): boolean {
  return claim.speakers.some((speaker) => speaksFor(actorOf(speaker), whole));
}

/** Whether a named actor that is, or speaks for, another makes the claim. */
export function isFromNamed(claim: Claim, whole: Actor): boolean {
  return claim.speakers.some(
    (speaker) => speaker.kind === 'actor' && speaksFor(speaker.actor, whole),
  );
}

/** Whether what a claim says is only read into its speakers’ words by somebody else. */
export function isReading({ stance }: Pick<Claim, 'stance'>): boolean {
  return stanceTerm(stance).force === 'reading';
}
