import { attributionsOf } from '../analysis/attributions.ts';
import { contradictionsOf } from '../analysis/contradictions.ts';
import { latestFirst } from '../analysis/order.ts';
import { recordedOrigins } from '../analysis/origins.ts';
import { type AttributionState, attributionState } from '../analysis/terms.ts';
import type { Incident } from '../corpus/graph.ts';
import { type DateText, dateText } from './date-text.ts';
import { kindText, placeText } from './incident-page.ts';
import { counted, type Link, linkTo } from './pieces.ts';
import type { Site } from './site.ts';

/** One incident in a list: what it is, and how the attributions stand. */
export interface IncidentRow {
  link: Link;
  kind: string;
  date: DateText;
  place: string | undefined;
  draft: boolean;
  attributions: readonly {
    accused: Link;
    state: AttributionState;
    label: string;
    origins: string;
  }[];
  claims: string;
  contradictions: number;
}

export function incidentRow(incident: Incident, site: Site): IncidentRow {
  return {
    link: linkTo(incident, site),
    kind: kindText(incident),
    date: dateText(incident.date),
    place: placeText(incident),
    draft: incident.draft,
    attributions: attributionsOf(incident)
      .filter(({ state }) => state !== 'none recorded')
      .map(({ accused, state, origins }) => ({
        accused: linkTo(accused, site),
        state,
        label: attributionState.terms[state].label,
        origins: counted(recordedOrigins(origins).length, 'origin'),
      })),
    claims: counted(incident.claims.length, 'claim'),
    contradictions: contradictionsOf(incident).length,
  };
}

/** Incidents as rows, the latest first. */
export function incidentRows(incidents: Iterable<Incident>, site: Site): IncidentRow[] {
  return [...incidents].sort(latestFirst).map((incident) => incidentRow(incident, site));
}
