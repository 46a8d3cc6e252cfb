import type { Actor, Claim, Speaker } from '../corpus/linking/graph.ts';
import { type Role, stanceTerm } from '../model/vocabularies.ts';
import { isSaidAfter, whenSaid } from './order.ts';
import { identifyOrigin, whoMakes } from './origins.ts';
import { passedOnBy } from './passed-on.ts';
import { namedActorOf, speaksFor } from './speaks-for.ts';
import { isSameValue } from './values.ts';

/** What is taken back among some claims, and by which; the rule is `retraction`. */
export interface Retractions {
  /** The retraction that takes back all that a claim says. */
  of: (claim: Claim) => Claim | undefined;
  /** The retraction that takes back what a claim says of one accused in one role. */
  on: (claim: Claim, accused: Actor, role: Role) => Claim | undefined;
  /** Whether one of a claim’s speakers has taken back what it says of an accused in a role, be it alone. */
  isLeftBy: (speaker: Speaker, claim: Claim, accused: Actor, role: Role) => boolean;
  /** Whether a retraction is itself taken back, and so takes back nothing. */
  isVoid: (retraction: Claim) => boolean;
}

/** What a retraction may be about: an accused in a role; nothing of a claim that accuses nobody. */
type Part = { actor: Actor; role: Role } | undefined;

const NONE: Retractions = {
  of: () => undefined,
  on: () => undefined,
  isLeftBy: () => false,
  isVoid: () => false,
};

/** The retractions among claims: those of one incident, say. What a claim elsewhere takes back is not seen. */
export function retractionsAmong(claims: readonly Claim[]): Retractions {
  const all = claims.filter(isRetraction);
  if (all.length === 0) return NONE;
  const isVoid = (one: Claim) =>
    isRetraction(one) && all.some((other) => follows(other, one) && !isRepeat(other, one));
  const retractions = all.filter((one) => !isVoid(one));
  const targets = targetsAmong(claims);
  const sourceOf = sourcesAmong(claims);
  // What only passes on another claim is taken back with it, through however many relays.
  const leftBy = (speaker: Speaker, claim: Claim, part: Part): Claim | undefined => {
    const found = retractions.findLast(
      (one) => targets(one, part).has(claim) && isTakenBackBy(speaker, one, claim),
    );
    if (found) return found;
    const source = sourceOf(claim);
    return source && leftBy(speaker, source, part);
  };
  const back = (claim: Claim, part: Part) => {
    const found = claim.speakers.map((speaker) => leftBy(speaker, claim, part));
    return found.every((one) => one !== undefined) ? found[0] : undefined;
  };
  return {
    isVoid,
    on: (claim, actor, role) => back(claim, { actor, role }),
    of: (claim) => {
      const parts: readonly Part[] = claim.accused.length > 0 ? claim.accused : [undefined];
      const found = parts.map((part) => back(claim, part));
      return found.every((one) => one !== undefined) ? found[0] : undefined;
    },
    isLeftBy: (speaker, claim, actor, role) =>
      leftBy(speaker, claim, { actor, role }) !== undefined,
  };
}

/** Whether a retraction only passes on another one that the record has, too. */
const isRepeat = (one: Claim, other: Claim) => passedOnBy(one, [other]) === other;

/** For each claim the one that it passes on, found once. */
function sourcesAmong(claims: readonly Claim[]) {
  const byMaker = Map.groupBy(claims, whoMakes);
  const known = new Map<Claim, Claim | undefined>();
  return (claim: Claim): Claim | undefined => {
    if (!known.has(claim)) known.set(claim, passedOnBy(claim, byMaker.get(whoMakes(claim)) ?? []));
    return known.get(claim);
  };
}

/** Whether a claim takes something back. */
export function isRetraction({ stance }: Pick<Claim, 'stance'>): boolean {
  return stanceTerm(stance).force === 'withdraws';
}

const follows = (retraction: Claim, claim: Claim) =>
  retraction.follows.some(({ key }) => key === claim.key);

/** For each retraction and part, the claims it is about; found once. */
function targetsAmong(claims: readonly Claim[]) {
  const known = new Map<string, ReadonlySet<Claim>>();
  return (retraction: Claim, part: Part): ReadonlySet<Claim> => {
    const key = JSON.stringify([retraction.key, part?.actor.id, part?.role]);
    const before = known.get(key);
    if (before) return before;
    const found = new Set(targetsOf(retraction, part, claims));
    known.set(key, found);
    return found;
  };
}

/**
 * An editor’s `follows` tells what is meant. Else it is what the retraction’s own speakers said of the same, not
 * surely later; where they said nothing of it themselves, what those said for whom they speak. Where that is both
 * that it was so and that it was not, it is what was said last.
 */
function targetsOf(retraction: Claim, part: Part, claims: readonly Claim[]): Claim[] {
  const stated = claims.filter((claim) => isStated(claim) && hasPart(claim, part));
  if (!covers(retraction, part)) return [];
  // A link to retractions alone is of a repeat, or takes these back.
  if (retraction.follows.some((claim) => !isRetraction(claim)))
    return stated.filter((claim) => follows(retraction, claim));
  if (retraction.follows.some((claim) => !isRepeat(retraction, claim))) return [];
  const same = stated.filter((claim) => isOfOneSubject(retraction, claim));
  const own = same.filter(({ speakers }) => speakers.some((one) => isSelf(one, retraction)));
  const pool =
    own.length > 0
      ? own
      : same.filter(({ speakers }) => speakers.some((one) => isSpokenFor(one, retraction)));
  return pool.filter(
    (claim) =>
      !pool.some((other) => forceOf(other) !== forceOf(claim) && isSaidAfter(other, claim)),
  );
}

const forceOf = ({ stance }: Claim) => stanceTerm(stance).force;

/** What somebody says: a silence is not taken back, and what is read into words is its reader’s. */
const isStated = (claim: Claim) => forceOf(claim) === 'affirms' || forceOf(claim) === 'denies';

const hasPart = ({ accused }: Claim, part: Part) =>
  part === undefined ||
  accused.some(({ actor, role }) => actor === part.actor && role === part.role);

/** A retraction that names nobody takes back the whole. */
const covers = (retraction: Claim, part: Part) =>
  retraction.accused.length === 0 || hasPart(retraction, part);

function isOfOneSubject(retraction: Claim, claim: Claim): boolean {
  return (
    claim.about === retraction.about &&
    (!retraction.value || isSameValue(retraction.value, claim.value)) &&
    !isSaidAfter(claim, retraction)
  );
}

/**
 * Whether a retraction is of one of a claim’s speakers: who retracts is who spoke, or both openly speak and the one
 * speaks for the other. What an editor has linked to the retraction of somebody else is taken back for all.
 */
function isTakenBackBy(speaker: Speaker, retraction: Claim, claim: Claim): boolean {
  const own = claim.speakers.filter((one) => isSpokenFor(one, retraction));
  return own.length > 0
    ? own.some((one) => one === speaker || isOne(one, speaker))
    : follows(retraction, claim);
}

function isSpokenFor(speaker: Speaker, retraction: Claim): boolean {
  const said = namedActorOf(speaker);
  return (
    isSelf(speaker, retraction) ||
    (said !== undefined &&
      retraction.speakers.some((one) => speaksFor(namedActorOf(one), said, whenSaid(retraction))))
  );
}

/** Whether one of those who retract is a speaker; a paper that its author issued is the author’s own word. */
function isSelf(speaker: Speaker, retraction: Claim): boolean {
  return retraction.speakers.some((one) => isOne(one, speaker));
}

function isOne(a: Speaker, b: Speaker): boolean {
  const key = keyOf(a);
  return key !== undefined && key === keyOf(b);
}

function keyOf(speaker: Speaker): string | undefined {
  const actor = namedActorOf(speaker);
  return actor ? `actor ${actor.id}` : identifyOrigin(speaker)?.key;
}
