import type { Claim, Speaker } from '../corpus/graph.ts';
import { compareDates, MAX_TIME, type RecordDate } from '../model/date.ts';
import { datesExclude } from '../model/days.ts';
import { byPublication } from './order.ts';
import { actorOf, speaksFor } from './speaks-for.ts';

/** Two claims of one side, of which one came after the other. */
export type Turn = readonly [Claim, Claim];

/** The pairs of a claim from either list that one side made, one after the other. */
export function turnsBetween(a: readonly Claim[], b: readonly Claim[]): Turn[] {
  const others = byRoot(b);
  return a.flatMap((one) =>
    [...new Set(rootsOf(one).flatMap((root) => others.get(root) ?? []))]
      .filter((other) => isFromOneSide(one, other) && isOrdered(one, other))
      .map((other): Turn => [one, other]),
  );
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
  const isMet = (speaker: Speaker, others: readonly Speaker[]) =>
    others.some((other) => isOneSide(speaker, other, accusedByBoth(a, b)));
  return (
    a.speakers.length > 0 &&
    a.speakers.every((speaker) => isMet(speaker, b.speakers)) &&
    b.speakers.every((speaker) => isMet(speaker, a.speakers))
  );
}

function isOneSide(a: Speaker, b: Speaker, accused: Claim['accused']): boolean {
  const [one, other] = [actorOf(a), actorOf(b)];
  if (!one || !other) return outletOf(a) !== undefined && outletOf(a) === outletOf(b);
  if (speaksFor(one, other) || speaksFor(other, one)) return true;
  return accused.some(({ actor }) => speaksFor(one, actor) && speaksFor(other, actor));
}

const accusedByBoth = (a: Claim, b: Claim) =>
  a.accused.filter(({ actor }) => b.accused.some((other) => other.actor === actor));

function outletOf(speaker: Speaker) {
  if (speaker.kind === 'outlet') return speaker.outlet;
  return speaker.kind === 'author' ? speaker.article.source : undefined;
}

/** Whether it is known which of two claims came first: both tell when, or their articles came one after the other. */
function isOrdered(a: Claim, b: Claim): boolean {
  if (a.said && b.said) return isBeforeOrAfter(a.said, b.said);
  const [one, other] = [a.article.date, b.article.date];
  return one !== undefined && other !== undefined && compareDates(one, other) !== 0;
}

/** Of a date that is open towards the past only its end tells anything. */
function isBeforeOrAfter(a: RecordDate, b: RecordDate): boolean {
  const isOpen = [a, b].some(({ earliest }) => earliest === -MAX_TIME);
  return isOpen ? datesExclude(a, b) : compareDates(a, b) !== 0;
}

/** By when they were said, where all tell; otherwise by when they were published. */
function inOrderSaid(claims: readonly Claim[]): Claim[] {
  if (claims.some(({ said }) => said === undefined)) return [...claims].sort(byPublication);
  return [...claims].sort(
    (a, b) => (a.said && b.said ? compareDates(a.said, b.said) : 0) || byPublication(a, b),
  );
}

/** What all who are of one side have in common: the actor at the head of each speaker’s, or its outlet. */
function rootsOf({ speakers }: Claim) {
  return speakers.flatMap((speaker) => rootOf(speaker) ?? []);
}

function rootOf(speaker: Speaker) {
  const passed = new Set<unknown>();
  let at = actorOf(speaker);
  if (!at) return outletOf(speaker);
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
