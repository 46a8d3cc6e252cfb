import { defined } from '../../model/defined.ts';
import type { FoundClaim } from '../../model/found-claims.ts';
import { suggestId } from '../../model/id.ts';
import type { ProposedIncident } from '../../model/proposed-entry.ts';
import { daysIn } from './named-days.ts';

// A headline is seldom longer; an editor writes another anyhow.
const LONGEST_TITLE = 100;

/**
 * An incident for the claims of an article of which none fits one of the record, dated by the first day that the text
 * names, with the first line or sentence for a title until somebody names it. `published` is EDTF. Undefined where a claim has an incident of the record: what the others are about is left open.
 */
export function proposeIncident(
  claims: readonly FoundClaim[],
  text: string,
  published: string | undefined,
): ProposedIncident | undefined {
  if (claims.length === 0 || claims.some(({ incidents }) => incidents.length > 0)) return undefined;
  const [day] = daysIn(text, published);
  const words = text.slice(0, text.search(/[\n.]|$/u)).slice(0, LONGEST_TITLE);
  return defined({
    kind: 'incident' as const,
    id: suggestId(`${day?.date ?? ''} ${words}`, 60) ?? 'incident',
    title: `To be named: ${words}`,
    date: day?.date,
    because: 'no claim fits an incident of the record',
  });
}
