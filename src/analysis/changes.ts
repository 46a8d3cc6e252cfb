import type { Claim, Speaker } from '../corpus/linking/graph.ts';
import { inOrderSaid, isSaidAfter, whenSaid } from './order.ts';
import { identifyOrigin } from './origins.ts';
import { actorOf, speaksFor } from './speaks-for.ts';

/** Two claims of one side, of which one came after the other. */
export type Turn = readonly [Claim, Claim];

/** The pairs of a claim from either list that one side made, one after the other. */
function turnsBetween(a: readonly Claim[], b: readonly Claim[]): Turn[] {
  const others = byRoot(b);
  return a.flatMap((one) =>
    [...new Set(rootsOf(one).flatMap((root) => others.get(root) ?? []))]
      .filter((other) => isFromOneSide(one, other) && isOrdered(one, other))
      .map((other): Turn => [one, other]),
  );
}

/** What of two sides does not fit together at one time, and the turns that some of them are instead. */
export function atOdds(
  a: readonly Claim[],
  b: readonly Claim[],
): { sides: readonly [readonly Claim[], readonly Claim[]]; turns: readonly Turn[] } {
  const turns = turnsBetween(a, b);
  const counts = Map.groupBy(turns.flat(), (claim) => claim);
  const isLeft = (others: readonly Claim[]) => (claim: Claim) =>
    (counts.get(claim)?.length ?? 0) < others.length;
  return { sides: [a.filter(isLeft(b)), b.filter(isLeft(a))], turns };
}

/** The claims of turns that have a claim in common, each lot once and in the order in which it was said. */
export function coursesOf(turns: readonly Turn[]): Claim[][] {
  const courses = turns.reduce<Set<Claim>[]>((known, turn) => {
    const met = known.filter((course) => turn.some((claim) => course.has(claim)));
    const joined = new Set([...met.flatMap((course) => [...course]), ...turn]);
    return [...known.filter((course) => !met.includes(course)), joined];
  }, []);
  return courses.map((course) => inOrderSaid([...course]));
}

/**
 * Whether one side makes both claims: each speaker of either is, or speaks for, or is spoken for by, one
 * of the other; or both speak for somebody whom both claims accuse. Named people and unnamed ones, and an
 * outlet in its own voice, are alike.
 */
export function isFromOneSide(a: Claim, b: Claim): boolean {
  const isMet = (one: Said, others: Claim) =>
    others.speakers.some((speaker) => isOneSide(one, { speaker, claim: others }));
  return (
    a.speakers.length > 0 &&
    a.speakers.every((speaker) => isMet({ speaker, claim: a }, b)) &&
    b.speakers.every((speaker) => isMet({ speaker, claim: b }, a))
  );
}

/** A speaker in a claim: who spoke for whom is told as of when it was said. */
interface Said {
  speaker: Speaker;
  claim: Claim;
}

function isOneSide(a: Said, b: Said): boolean {
  const [one, other] = [actorOf(a.speaker), actorOf(b.speaker)];
  if (!one || !other) {
    const root = rootOf(a.speaker);
    return root !== undefined && root === rootOf(b.speaker);
  }
  const [when, then] = [whenSaid(a.claim), whenSaid(b.claim)];
  if (one === other || speaksFor(one, other, when) || speaksFor(other, one, then)) return true;
  return accusedByBoth(a.claim, b.claim).some(
    ({ actor }) => speaksFor(one, actor, when) && speaksFor(other, actor, then),
  );
}

const accusedByBoth = (a: Claim, b: Claim) =>
  a.accused.filter(({ actor }) => b.accused.some((other) => other.actor === actor));

function outletOf(speaker: Speaker) {
  if (speaker.kind === 'outlet') return speaker.outlet;
  return speaker.kind === 'author' ? speaker.article.source : undefined;
}

/** Whether it is known which of two claims came first: a text tells the order, both tell when, or their publications do. */
export function isOrdered(a: Claim, b: Claim): boolean {
  return isSaidAfter(a, b) || isSaidAfter(b, a);
}

/** What all who are of one side have in common: the actor at the head of each speaker’s, its outlet, or who it is. */
function rootsOf({ speakers }: Claim) {
  return speakers.flatMap((speaker) => rootOf(speaker) ?? []);
}

function rootOf(speaker: Speaker) {
  const passed = new Set<unknown>();
  let at = actorOf(speaker);
  if (!at) return outletOf(speaker) ?? identifyOrigin(speaker)?.key;
  while (at.of && !passed.has(at)) {
    passed.add(at);
    at = at.of;
  }
  return at;
}

function byRoot(claims: readonly Claim[]) {
  const entries = claims.flatMap((claim) => rootsOf(claim).map((root) => ({ root, claim })));
  return new Map(
    [...Map.groupBy(entries, ({ root }) => root)].map(([root, own]) => [
      root,
      own.map(({ claim }) => claim),
    ]),
  );
}
