import type { Claim, Incident } from '../corpus/linking/graph.ts';
import { compareDates, MAX_TIME, type RecordDate } from '../model/date.ts';
import { possibleDays } from '../model/days.ts';
import { compareText } from '../model/diagnostic.ts';
import { behindEarlier, isToldAfter } from './after.ts';

const UNKNOWN: RecordDate = { edtf: '', earliest: MAX_TIME, latest: MAX_TIME };

/** When a claim was published: with its article or, where a correction brought it, with that. */
export function whenPublished({ article, correction }: Claim): RecordDate | undefined {
  return correction ?? article.date;
}

/** When something was said, or else published. */
export function whenSaid(claim: Claim): RecordDate | undefined {
  return claim.said ?? whenPublished(claim);
}

/**
 * Whether one claim surely came after another: where a text tells the order, by that; otherwise by the days on
 * which each may have been said, or else was published.
 */
export function isSaidAfter(later: Claim, earlier: Claim): boolean {
  if (isToldAfter(later, earlier)) return true;
  if (isToldAfter(earlier, later)) return false;
  const [one, other] = [daysOfSaying(later), daysOfSaying(earlier)];
  return one !== undefined && other !== undefined && one.first > other.last;
}

/** The first and the last day on which something may have been said: at the latest when it was published. */
function daysOfSaying(claim: Claim): { first: number; last: number } | undefined {
  const when = whenSaid(claim);
  if (!when) return undefined;
  const days = possibleDays(when);
  const published = whenPublished(claim);
  const latest = published
    ? Math.max(...possibleDays(published).map(({ last }) => last))
    : Infinity;
  return {
    first: Math.min(...days.map(({ first }) => first)),
    last: Math.min(latest, Math.max(...days.map(({ last }) => last))),
  };
}

/** Orders claims by when they were published, then by when they were said, then by key; unknown dates last. */
export function byPublication(a: Claim, b: Claim): number {
  return (
    compareDates(whenPublished(a) ?? UNKNOWN, whenPublished(b) ?? UNKNOWN) ||
    compareDates(a.said ?? UNKNOWN, b.said ?? UNKNOWN) ||
    compareText(a.article.id, b.article.id) ||
    placeOf(a) - placeOf(b)
  );
}

/** Claims by when they were said, or else published; but none before what a text tells it to come after. */
export function inOrderSaid(claims: readonly Claim[]): Claim[] {
  return behindEarlier([...claims].sort(bySaying));
}

/** Orders claims by when they were said, or else published, by dates alone; then as {@link byPublication}. */
export function bySaying(a: Claim, b: Claim): number {
  return compareDates(whenSaid(a) ?? UNKNOWN, whenSaid(b) ?? UNKNOWN) || byPublication(a, b);
}

/** Orders claims by how many outlets and documents lie between speaker and article, those that do not tell last; then by publication. */
export function byNearness(a: Claim, b: Claim): number {
  return steps(a) - steps(b) || byPublication(a, b);
}

const steps = ({ chain }: Claim) => chain?.length ?? Number.MAX_SAFE_INTEGER;

/** A copy of a claim stands where the claim does. */
const placeOf = ({ article, id }: Claim) => article.claims.findIndex((claim) => claim.id === id);

/** Orders things with a date by it, latest first, then by id. */
export function latestFirst(
  a: { date: RecordDate | undefined; id: string },
  b: { date: RecordDate | undefined; id: string },
): number {
  return compareDates(b.date ?? UNKNOWN, a.date ?? UNKNOWN) || compareText(a.id, b.id);
}

/** Orders incidents by when they happened, then by id. */
export function byDate(a: Incident, b: Incident): number {
  return compareDates(a.date, b.date) || compareText(a.id, b.id);
}
