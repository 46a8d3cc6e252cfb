import { defined } from '../../model/defined.ts';
import type { FoundClaim } from '../../model/found-claims.ts';
import { suggestId } from '../../model/id.ts';
import type { ProposedIncident } from '../../model/proposed-entry.ts';
import { daysIn } from './named-days.ts';

// A headline is seldom longer; an editor writes another anyhow.
const LONGEST_TITLE = 100;

/**
 * An incident for the claims that fit none of the record, dated by the first day that the text names, with the first
 * line or sentence for a title until somebody names it. `published` is EDTF.
 * Undefined where every claim has an incident.
 */
export function proposeIncident(
  claims: readonly FoundClaim[],
  text: string,
  published: string | undefined,
): ProposedIncident | undefined {
  const lost = claims.filter(({ incidents }) => incidents.length === 0);
  if (lost.length === 0) return undefined;
  const [day] = daysIn(text, published);
  const words = text.slice(0, text.search(/[\n.]|$/u)).slice(0, LONGEST_TITLE);
  return defined({
    kind: 'incident' as const,
    id: suggestId(`${day?.date ?? ''} ${words}`, 60) ?? 'incident',
    title: `To be named: ${words}`,
    date: day?.date,
    because: `${lost.length} of the claims fit no incident of the record`,
  });
}
