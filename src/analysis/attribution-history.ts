import type { Actor, Incident } from '../corpus/linking/graph.ts';
import { isVague, type RecordDate } from '../model/date.ts';
import type { Role } from '../model/vocabularies.ts';
import { asOf, knownFrom, publicationDays } from './as-of.ts';
import { type AttributionRecord, attributionRecordsOf, isMade } from './attribution-records.ts';
import { whenPublished } from './order.ts';
import { recordedOrigins } from './origins.ts';
import type { AttributionState } from './terms.ts';

/** How it stood at the end of a day on which something about an incident was published. */
export interface HistoryDay {
  day: RecordDate;
  /** The same day, “about” where an article counts from it whose date is not sure. */
  date: RecordDate;
  /** Those that had a state by then, those with most claims first. */
  attributions: readonly KnownAttribution[];
  /** Whether any state, or number of recorded origins, is another than on the day before in the list. */
  news: 'changed' | 'unchanged' | 'nobody accused';
}

export interface KnownAttribution extends Known {
  accused: Actor;
  /** For each role that anybody said or suspected. */
  roles: readonly (Known & { role: Role })[];
}

interface Known {
  /** Of the first role, where there are several. */
  state: AttributionState;
  /** How many recorded origins. */
  origins: number;
}

/**
 * How the attributions of an incident changed with each day on which something about it was published: the
 * states and the numbers of origins that `attributionsOf` gives for the incident as it was known by then.
 */
export function attributionHistory(incident: Incident): HistoryDay[] {
  let before = '';
  return publicationDays(incident).map((day) => {
    const attributions = attributionRecordsOf(asOf(incident, day)).filter(isMade).map(knownOf);
    const snapshot = JSON.stringify(
      attributions.map(({ accused, roles }) => JSON.stringify([accused.id, roles])).sort(),
    );
    const news = snapshot === before ? 'unchanged' : 'changed';
    before = snapshot;
    const date = dateOf(day, incident);
    return { day, date, attributions, news: attributions.length > 0 ? news : 'nobody accused' };
  });
}

const knownOf = ({ accused, state, origins, roles }: AttributionRecord): KnownAttribution => ({
  accused,
  state,
  origins: recordedOrigins(origins).length,
  roles: roles.map(({ role, state, origins }) => ({
    role,
    state,
    origins: recordedOrigins(origins).length,
  })),
});

function dateOf(day: RecordDate, { claims }: Incident): RecordDate {
  const isSure = claims.every((claim) => {
    const published = whenPublished(claim);
    return !published || !isVague(published) || knownFrom(claim)?.edtf !== day.edtf;
  });
  return isSure ? day : { ...day, edtf: `${day.edtf}~` };
}
