import type { Actor, Claim, Speaker } from '../corpus/graph.ts';
import { type Role, stanceTerm } from '../model/vocabularies.ts';
import { isSaidAfter, whenSaid } from './order.ts';
import { identifyOrigin } from './origins.ts';
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
}

/** What a retraction may be about: an accused in a role; nothing of a claim that accuses nobody. */
type Part = { actor: Actor; role: Role } | undefined;

const NONE: Retractions = { of: () => undefined, on: () => undefined, isLeftBy: () => false };

/** The retractions among claims: those of one incident, say. What a claim elsewhere takes back is not seen. */
export function retractionsAmong(claims: readonly Claim[]): Retractions {
  const all = claims.filter(isRetraction);
  const retractions = all.filter((one) => !all.some((other) => follows(other, one)));
  if (retractions.length === 0) return NONE;
  const targets = targetsAmong(claims);
  const left = (speaker: Speaker, claim: Claim, part: Part) =>
    retractions.findLast(
      (one) => targets(one, part).has(claim) && isTakenBackBy(speaker, one, follows(one, claim)),
    );
  const takenBack = (claim: Claim, part: Part) => {
    const found = claim.speakers.map((speaker) => left(speaker, claim, part));
    return found.every((one) => one !== undefined) ? found[0] : undefined;
  };
  // What only passes on another claim is taken back with it.
  const back = (claim: Claim, part: Part) => {
    const source = passedOnBy(claim, claims);
    return takenBack(claim, part) ?? (source && takenBack(source, part));
  };
  return {
    on: (claim, actor, role) => back(claim, { actor, role }),
    of: (claim) => {
      const parts: readonly Part[] = claim.accused.length > 0 ? claim.accused : [undefined];
      const found = parts.map((part) => back(claim, part));
      return found.every((one) => one !== undefined) ? found[0] : undefined;
    },
    isLeftBy: (speaker, claim, actor, role) => left(speaker, claim, { actor, role }) !== undefined,
  };
}

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
  if (retraction.follows.length > 0) return stated.filter((claim) => follows(retraction, claim));
  const same = stated.filter((claim) => isOfOneSubject(retraction, claim));
  const own = same.filter(({ speakers }) => speakers.some((one) => isSelf(one, retraction)));
  const pool =
    own.length > 0
      ? own
      : same.filter(({ speakers }) => speakers.some((one) => isTakenBackBy(one, retraction)));
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

/** Whether who retracts is who spoke, or both openly speak and the one speaks for the other; of what is linked, always. */
function isTakenBackBy(speaker: Speaker, retraction: Claim, isLinked = false): boolean {
  const said = namedActorOf(speaker);
  return (
    isLinked ||
    isSelf(speaker, retraction) ||
    (said !== undefined &&
      retraction.speakers.some((one) => speaksFor(namedActorOf(one), said, whenSaid(retraction))))
  );
}

function isSelf(speaker: Speaker, retraction: Claim): boolean {
  const key = identifyOrigin(speaker)?.key;
  return key !== undefined && retraction.speakers.some((one) => identifyOrigin(one)?.key === key);
}
