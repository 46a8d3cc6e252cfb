import type { RecordDate } from '../../model/date.ts';
import { isSurelyAfter } from '../../model/days.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { ParsedIncident } from '../parsing/parse-entry.ts';
import { dateInIdAgainst } from './support/date-in-id.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const saidBeforeIncident = {
  name: 'said-before-incident',
  severity: 'warning',
  demand: 'Nobody says who did it before it happened.',
  *check(corpus) {
    for (const claim of claimsOf(corpus)) {
      const { about, stance } = claim.claim.fields;
      if (about === 'attribution' && stance) yield* incidentsToCome(claim, corpus);
    }
  },
} as const satisfies Rule;

function* incidentsToCome(
  { article, claim, path }: ClaimInArticle,
  { incidents }: Corpus,
): Generator<EntryViolation> {
  const { id, said, correction, incidents: named } = claim.fields;
  const when = said ?? correction ?? article.fields.date;
  if (!when) return;
  for (const [index, incident] of named.entries()) {
    const entry = incidents.get(incident);
    const date = entry?.fields.date;
    if (!date || !isSurelyAfter(date, when)) continue;
    if (isByItsIdSooner(entry, when)) continue;
    yield {
      entry: article,
      location: { path: [...path, 'incidents', index] },
      message: `the claim ${id} is of ${when.edtf}, before ${incident}, which is of ${date.edtf}`,
      expected: 'an incident that had begun when it was said who did it',
      related: relatedIn(entry, ['date'], 'when it happened'),
      rests: [when.edtf, date.edtf],
      fix: 'what was said before it happened cannot be about it: check both dates, or the incident',
    };
  }
}

/** An incident that has a wrong date and the right one in its id: that is told, once, unless it is answered. */
function isByItsIdSooner(incident: ParsedIncident, when: RecordDate): boolean {
  const called = dateInIdAgainst(incident);
  const isAnswered = incident.fields.answers.some(({ rule }) => rule === 'id-against-date');
  return called !== undefined && !isAnswered && !isSurelyAfter(called, when);
}
