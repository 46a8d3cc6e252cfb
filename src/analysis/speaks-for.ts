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

/** The actor a speaker is or belongs to; an outlet, and an article’s own voice, belong to the one whose organ it is. */
export function actorOf(speaker: Speaker): Actor | undefined {
  switch (speaker.kind) {
    case 'actor':
      return speaker.actor;
    case 'anonymous':
      return speaker.of;
    case 'document':
      return speaker.by;
    case 'outlet':
      return speaker.outlet.of;
    case 'author':
      return speaker.article.source?.of;
    case 'unattributed':
      return undefined;
  }
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

/** Whether a claim tells that nobody at all is reported to have claimed it: a silence that accuses nobody. */
export function isNobodysSilence({ about, stance, accused, speakers }: Claim): boolean {
  return (
    about === 'attribution' &&
    stance === 'no-comment' &&
    accused.length === 0 &&
    speakers.every(({ kind }) => kind === 'unattributed')
  );
}

/** Whether what a claim says is only read into its speakers’ words by somebody else. */
export function isReading({ stance }: Pick<Claim, 'stance'>): boolean {
  return stanceTerm(stance).force === 'reading';
}
