import type { Actor, Claim, Incident } from '../corpus/graph.ts';
import { isVague, type RecordDate } from '../model/date.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { type Attribution, attributionsOf, isMade, stateOf } from './attributions.ts';
import { isPublishedBy, publicationDays, publishedBy } from './known-on.ts';
import { originsOf, recordedOrigins } from './origins.ts';
import type { AttributionState } from './terms.ts';

/** How it stood at the end of a day on which something about an incident was published. */
export interface CourseDay {
  day: RecordDate;
  /** The same day, “about” where an article counts from it whose date is not sure. */
  date: RecordDate;
  /** Those that had a state by then, in the order of today’s. */
  attributions: readonly KnownAttribution[];
  /** Whether any state, or number of recorded origins, is another than on the day before in the list. */
  news: 'changed' | 'unchanged' | 'nobody accused';
}

export interface KnownAttribution {
  accused: Actor;
  state: AttributionState;
  /** How many recorded origins. */
  origins: number;
}

/**
 * How the attributions of an incident changed with each day on which something about it was published: the
 * states and the numbers of origins that `attributionsOf` gives for the incident as it was known by then.
 */
export function courseOf(incident: Incident): CourseDay[] {
  const strands = attributionsOf(incident).map(strandOf);
  let before = '';
  return publicationDays(incident).map((day) => {
    const attributions = strands.flatMap((strand) => knownOf(strand, day));
    const told = JSON.stringify(
      attributions.map(({ accused, state, origins }) => [accused.id, state, origins]),
    );
    const news = told === before ? 'unchanged' : 'changed';
    before = told;
    const date = dateOf(day, incident);
    return { day, date, attributions, news: attributions.length > 0 ? news : 'nobody accused' };
  });
}

function dateOf(day: RecordDate, { claims }: Incident): RecordDate {
  const isSure = claims.every(
    ({ article: { date } }) => !date || !isVague(date) || publishedBy({ date })?.edtf !== day.edtf,
  );
  return isSure ? day : { ...day, edtf: `${day.edtf}~` };
}

/** The claims surely about an incident that name an accused, each with the origins it has. */
interface Strand {
  accused: Actor;
  claims: readonly { claim: Claim; origins: readonly string[] }[];
}

function strandOf({ accused, affirms, denies, readings }: Attribution): Strand {
  const claims = [...affirms, ...denies, ...readings];
  return { accused, claims: claims.map((claim) => ({ claim, origins: originKeys(claim) })) };
}

function originKeys(claim: Claim): string[] {
  if (stanceTerm(claim.stance).force !== 'affirms') return [];
  return recordedOrigins(originsOf([claim])).map(({ key }) => key);
}

function knownOf({ accused, claims }: Strand, day: RecordDate): KnownAttribution[] {
  const known = claims.filter(({ claim: { article } }) => isPublishedBy(article, day));
  const state = stateOf(
    known.map(({ claim }) => claim),
    accused,
  );
  const origins = new Set(known.flatMap(({ origins }) => origins)).size;
  return isMade({ state }) ? [{ accused, state, origins }] : [];
}
