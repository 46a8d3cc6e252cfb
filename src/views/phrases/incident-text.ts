import type { Incident } from '../../corpus/linking/graph.ts';
import { incidentKind, placePrecision } from '../../model/vocabularies.ts';
import type { Site } from '../shared/site.ts';

/** What happened, in a word; empty where the model has none for it. */
export function kindText({ incidentKind: kind }: Incident, { words }: Site): string {
  return kind === 'other' ? '' : words.grammar.capitalised(words.term(incidentKind, kind).label);
}

/** Whether a place’s name ends in its country already: “Abqaiq, Saudi Arabia”, “Eastern Syria”. */
function endsWith(name: string, country: string): boolean {
  const isSuffix = name.toLowerCase().endsWith(country.toLowerCase());
  return isSuffix && !/[\p{L}\p{M}-]$/u.test(name.slice(0, -country.length));
}

/** “Amirli, Iraq (only the town is known)”. */
export function placeText({ place }: Incident, { words }: Site): string | undefined {
  if (!place) return undefined;
  const country = place.country && words.grammar.country(place.country);
  const isTold = country !== undefined && endsWith(place.name ?? '', country);
  const where = [place.name, isTold ? undefined : country].filter((part) => part !== undefined);
  const { precision = 'exact' } = place;
  if (where.length === 0) return undefined;
  return words.incident.place(
    where,
    precision === 'exact' ? undefined : words.term(placePrecision, precision).label,
  );
}
