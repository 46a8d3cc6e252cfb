import type { Claim, Incident } from '../corpus/linking/graph.ts';
import { parseDate, type RecordDate, unqualified } from '../model/date.ts';
import { datesExclude } from '../model/days.ts';
import { stanceTerm } from '../model/vocabularies.ts';

/**
 * Whether a claim gives an incident’s own day in another year, and only in a headline, a line under it or a
 * caption, or in one passage of an article that elsewhere gives a date which the incident’s own fits.
 */
export function isLikelySlip(claim: Claim, incident: Incident): boolean {
  const said = dateOf(claim);
  if (!said || !isSameDayOfAnotherYear(said, incident.date)) return false;
  const isInBody = claim.evidence.some(({ at }) => at.part === 'body');
  return !isInBody || (claim.evidence.length === 1 && isGivenOtherwise(claim, incident));
}

/** The year that a claim on the date gives. */
export function yearGiven(claim: Claim): RecordDate | undefined {
  const said = dateOf(claim);
  return said && parseDate(dayOf(said)?.year ?? '');
}

/** Whether the article itself has a claim on the date that fits the incident’s. */
function isGivenOtherwise({ article, id }: Claim, incident: Incident): boolean {
  return article.claims.some((other) => {
    const date = dateOf(other);
    const isOnIt = other.incidents.some((one) => one.id === incident.id);
    return other.id !== id && isOnIt && date && !datesExclude(date, incident.date);
  });
}

/** The date of an incident that a claim affirms. */
function dateOf({ about, stance, value }: Claim): RecordDate | undefined {
  if (about !== 'date' || stanceTerm(stance).force !== 'affirms') return undefined;
  return value?.kind === 'words' ? value.date : undefined;
}

function isSameDayOfAnotherYear(a: RecordDate, b: RecordDate): boolean {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one !== undefined && one.day === other?.day && one.year !== other.year;
}

/** The year, and the month and day, of a date that is known to the day. */
function dayOf({ edtf }: RecordDate): { year: string; day: string } | undefined {
  const [, year, day] = /^(-?\d{4})-(\d{2}-\d{2})(?:T.*)?$/.exec(unqualified(edtf)) ?? [];
  return year === undefined || day === undefined ? undefined : { year, day };
}
