import type { KnownAttribution } from '../../analysis/attribution-history.ts';
import type { Incident } from '../../corpus/linking/graph.ts';
import { isVague, type RecordDate } from '../../model/date.ts';
import { fromText, stateViews } from '../shared/attribution-states.ts';
import { daysAfter, lapseText, laterText } from '../shared/date-text.ts';
import type { Site } from '../shared/site.ts';

/** “Israel: asserted, from 2 origins”, for each role. */
export function knownStates(attribution: KnownAttribution, { words }: Site): string[] {
  const { accused, roles } = attribution;
  return stateViews(attribution, words).map(({ value, label }, index) =>
    words.story.state(accused.name, label, fromText(value, roles[index]?.origins ?? 0, words)),
  );
}

/** How long after an incident something came; empty where either date is not known to the day. */
export function afterText(incident: Incident, date: RecordDate, site: Site): string {
  const { dates } = site.words;
  const days = daysAfter(incident.date, date);
  if (days === undefined) return '';
  const after = days < 0 ? dates.before(lapseText(-days, site)) : laterText(days, site);
  return isVague(incident.date) || isVague(date) ? dates.about(after) : after;
}
