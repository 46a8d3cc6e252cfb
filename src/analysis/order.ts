import type { Claim, Incident } from '../corpus/graph.ts';
import { compareDates, MAX_TIME, type RecordDate } from '../model/date.ts';
import { compareText } from '../model/diagnostic.ts';

const UNKNOWN: RecordDate = { edtf: '', earliest: MAX_TIME, latest: MAX_TIME };

/** Orders claims by when their article was published, then by when they were said, then by key; unknown dates last. */
export function byPublication(a: Claim, b: Claim): number {
  return (
    compareDates(a.article.date ?? UNKNOWN, b.article.date ?? UNKNOWN) ||
    compareDates(a.said ?? UNKNOWN, b.said ?? UNKNOWN) ||
    compareText(a.article.id, b.article.id) ||
    placeOf(a) - placeOf(b)
  );
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
