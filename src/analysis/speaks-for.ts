import type { Actor, Claim, Speaker } from '../corpus/linking/graph.ts';
import type { RecordDate } from '../model/date.ts';
import { isSurelyAfter } from '../model/days.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { whenSaid } from './order.ts';

/**
 * The actors that an actor belongs to through `of`, itself first, nearest first. An office that it surely did
 * not hold at a time (before `since`, after `until`) leads no further; without a time every office counts.
 */
export function wholesOf(actor: Actor | undefined, when?: RecordDate): Actor[] {
  const passed: Actor[] = [];
  for (let at = actor; at && !passed.includes(at); at = holdsOffice(at, when) ? at.of : undefined)
    passed.push(at);
  return passed;
}

function holdsOffice({ since, until }: Actor, when: RecordDate | undefined): boolean {
  if (!when) return true;
  return !(until && isSurelyAfter(when, until)) && !(since && isSurelyAfter(since, when));
}

/**
 * Whether an actor speaks for another, by the rule `who-speaks-for-whom`: it is that one or belongs to it; or
 * that one belongs to it; or it is a person who belongs directly to something that the other, no person, belongs to.
 */
export function speaksFor(
  actor: Actor | undefined,
  other: Actor,
  when?: RecordDate,
): actor is Actor {
  if (!actor) return false;
  const [up, down] = [wholesOf(actor, when), wholesOf(other, when)];
  if (up.includes(other) || down.includes(actor)) return true;
  const [, body] = up;
  if (actor.actorKind !== 'person' || other.actorKind === 'person') return false;
  return body !== undefined && down.includes(body);
}

/** Whether one actor is the other, or a part of it: through `of`, or through `broader`. */
export function isPartOrWhole(a: Actor, b: Actor): boolean {
  return largerThan(a).has(b) || largerThan(b).has(a);
}

/** An actor and all that it belongs to or is a part of. */
function largerThan(actor: Actor): Set<Actor> {
  const all = new Set([actor]);
  for (const one of all) for (const whole of [one.of, ...one.broader]) if (whole) all.add(whole);
  return all;
}

/**
 * The actor a speaker is or belongs to; an outlet, and an article’s own voice, belong to the one whose organ it
 * is. A leaked document is nobody’s statement, so it belongs to none.
 */
export function actorOf(speaker: Speaker): Actor | undefined {
  switch (speaker.kind) {
    case 'actor':
      return speaker.actor;
    case 'anonymous':
      return speaker.of;
    case 'document':
      return speaker.release === 'leaked' ? undefined : speaker.by;
    case 'outlet':
      return speaker.outlet.of;
    case 'author':
      return speaker.article.source?.of;
    case 'unattributed':
      return undefined;
  }
}

/** Whether a claim comes from an actor, from whoever speaks for it, or from their people, papers or outlets. */
export function isFrom(claim: Claim, actor: Actor, isMeant: Meant = all): boolean {
  return claim.speakers.some(
    (speaker) => isMeant(claim, speaker) && speaksFor(actorOf(speaker), actor, whenSaid(claim)),
  );
}

/** Which of a claim’s speakers are meant: those who still stand behind it, say. */
type Meant = (claim: Claim, speaker: Speaker) => boolean;
const all: Meant = () => true;

/** The actor whose word a speaker’s is, openly: a named one, or the author of a document that it made public. */
export function namedActorOf(speaker: Speaker): Actor | undefined {
  if (speaker.kind === 'actor') return speaker.actor;
  return speaker.kind === 'document' && speaker.release === 'issued' ? speaker.by : undefined;
}

/** Whether somebody who openly speaks for an actor makes a claim: a name, or a paper issued under one. */
export function isOfficial(claim: Claim, actor: Actor, isMeant: Meant = all): boolean {
  return claim.speakers.some(
    (speaker) =>
      isMeant(claim, speaker) && speaksFor(namedActorOf(speaker), actor, whenSaid(claim)),
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
export function isOnlyReadIn({ stance }: Pick<Claim, 'stance'>): boolean {
  return stanceTerm(stance).force === 'reading';
}
