import type { Article, Claim, Incident } from '../corpus/linking/graph.ts';
import { DAY } from '../model/calendar.ts';
import type { RecordDate } from '../model/date.ts';
import { isSurelyAfter, outerDays } from '../model/days.ts';
import { compareText } from '../model/diagnostic.ts';
import { claimsAbout } from './claims-about.ts';
import { whenPublished } from './order.ts';

/** The days on which claims about an incident had been published, each once and known to the day, in order. */
export function publicationDays({ claims }: Pick<Incident, 'claims'>): RecordDate[] {
  const days = claims.flatMap((claim) => knownFrom(claim) ?? []);
  return [...new Map(days.map((day) => [day.edtf, day])).values()].sort((a, b) =>
    compareText(a.edtf, b.edtf),
  );
}

/**
 * The day from which a claim counts as published, by the rule `known-on-a-day`: that of its article, or of the
 * correction that brought it; where it was surely said after that, the first on which it may have been.
 * Undefined where there is no date, or one without an end.
 */
export function knownFrom(claim: Claim): RecordDate | undefined {
  const published = publishedBy({ date: whenPublished(claim) });
  const { said } = claim;
  return published && said && isSurelyAfter(said, published)
    ? calendarDay(outerDays(said).first)
    : published;
}

/**
 * The day on which an article counts as published: the last that its date states, by the calendar of its place
 * (a time belongs to the day of its offset). Undefined where it has no date, or one without an end.
 */
export function publishedBy({ date }: Pick<Article, 'date'>): RecordDate | undefined {
  return date && calendarDay(outerDays(date).last);
}

/** A day by its number since 1970-01-01; undefined where it has no end, or a year that no address can hold. */
function calendarDay(day: number): RecordDate | undefined {
  if (!Number.isFinite(day)) return undefined;
  const earliest = day * DAY;
  const [edtf = ''] = new Date(earliest).toISOString().split('T');
  // A page by day has a year of four digits in its address.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return undefined;
  return { edtf, earliest, latest: earliest + DAY - 1 };
}

/** Articles of known claims that were corrected after a day: their text here is that of today. */
export function correctedAfter({ claims }: Pick<Incident, 'claims'>, day: RecordDate): Article[] {
  return [...new Set(claims.map(({ article }) => article))].filter(({ corrections }) =>
    corrections.some(({ date }) => isSurelyAfter(date, day)),
  );
}

/**
 * An incident as the record would be if nothing had been published after a day. It, the series it
 * belongs to and their claims are copies that lead to nothing published later, by whichever link; its
 * members are those of which something had been published. What editors know of it is as it is today.
 */
export function asOf(incident: Incident, day: RecordDate): Incident {
  const { last } = outerDays(day);
  const isKnown = (claim: Claim) => {
    const from = knownFrom(claim);
    return from !== undefined && outerDays(from).last <= last;
  };
  const copy = narrowedIncidents(narrowedClaims(isKnown))(incident);
  copy.members = incident.members.filter((member) => member.claims.some(isKnown));
  return copy;
}

/** How many claims that an incident’s page shows are not on the page of the incident as it was known on a day. */
export function missingFrom(known: Incident, incident: Incident): number {
  return countOf(incident) - countOf(known);
}

function countOf(incident: Incident): number {
  const { exact, ambiguous, series } = claimsAbout(incident);
  return exact.length + ambiguous.length + series.length;
}

type NarrowClaims = (claims: readonly Claim[]) => Claim[];

/** Each claim that is known has one copy, so that what is linked twice is still the same. */
function narrowedClaims(isKnown: (claim: Claim) => boolean): NarrowClaims {
  const copies = new Map<Claim, Claim>();
  const narrow: NarrowClaims = (claims) => claims.filter(isKnown).map(copyOf);
  const withReasons = (links: Claim['conflictsWith']) =>
    links
      .filter(({ claim }) => isKnown(claim))
      .map(({ claim, reason }) => ({ claim: copyOf(claim), reason }));
  function copyOf(claim: Claim): Claim {
    const known = copies.get(claim);
    if (known) return known;
    const copy = { ...claim };
    // Claims may lead to each other in a ring: the copy is known before its links are followed.
    copies.set(claim, copy);
    copy.respondsTo = narrow(claim.respondsTo);
    copy.follows = narrow(claim.follows);
    copy.after = narrow(claim.after);
    copy.answeredBy = narrow(claim.answeredBy);
    copy.followedBy = narrow(claim.followedBy);
    copy.conflictsWith = withReasons(claim.conflictsWith);
    copy.conflictedBy = withReasons(claim.conflictedBy);
    return copy;
  }
  return narrow;
}

function narrowedIncidents(narrow: NarrowClaims): (incident: Incident) => Incident {
  const copies = new Map<Incident, Incident>();
  function copyOf(incident: Incident): Incident {
    const known = copies.get(incident);
    if (known) return known;
    const copy = { ...incident, claims: narrow(incident.claims) };
    copies.set(incident, copy);
    copy.series = incident.series.map(copyOf);
    return copy;
  }
  return copyOf;
}
