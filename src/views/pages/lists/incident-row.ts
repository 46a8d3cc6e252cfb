import { attributionRecordsOf, isMade } from '../../../analysis/attribution-records.ts';
import { differencesOf, isDisagreement } from '../../../analysis/differences.ts';
import { recordedOrigins } from '../../../analysis/origins.ts';
import type { AttributionState } from '../../../analysis/terms.ts';
import type { Incident } from '../../../corpus/linking/graph.ts';
import { kindText, placeText } from '../../phrases/incident-text.ts';
import { fromText, stateViews } from '../../shared/attribution-states.ts';
import { type DateText, dateText } from '../../shared/date-text.ts';
import { type Link, linkTo } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';

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
    /** From how many origins; empty where the state says that there is none. */
    from: string;
  }[];
  claims: string;
  /** How many disagreements between sources; empty for none. */
  differences: string;
}

/** An incident as a row of a list. */
export function incidentRow(incident: Incident, site: Site): IncidentRow {
  const { words } = site;
  const differences = differencesOf(incident).filter(isDisagreement).length;
  return {
    link: linkTo(incident, site),
    kind: kindText(incident, site),
    date: dateText(incident.date, site),
    place: placeText(incident, site),
    draft: incident.draft,
    attributions: attributionRecordsOf(incident)
      .filter(isMade)
      .flatMap((attribution) =>
        stateViews(attribution, words).map(({ value, label }, index) => ({
          accused: linkTo(attribution.accused, site),
          state: value,
          label,
          from: fromText(
            value,
            recordedOrigins(attribution.roles[index]?.origins ?? []).length,
            words,
          ),
        })),
      ),
    claims: words.counts.claims(incident.claims.length),
    differences: differences > 0 ? words.counts.differences(differences) : '',
  };
}
