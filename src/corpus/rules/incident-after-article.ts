import { isSurelyAfter } from '../../model/days.ts';
import type { ParsedIncident } from '../parsing/parse-entry.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const incidentAfterArticle = {
  name: 'incident-after-article',
  severity: 'warning',
  demand: 'An incident is no later than every article that tells of it.',
  *check(corpus) {
    const told = [...claimsOf(corpus)].flatMap((one) =>
      one.claim.fields.incidents.map((id) => ({ id, one })),
    );
    for (const [id, claims] of Map.groupBy(told, ({ id }) => id)) {
      const incident = corpus.incidents.get(id);
      const problem =
        incident &&
        problemOf(
          incident,
          claims.map(({ one }) => one),
        );
      if (problem) yield problem;
    }
  },
} as const satisfies Rule;

// Enough to see which of the dates is wrong.
const MOST_NAMED = 3;

function problemOf(incident: ParsedIncident, claims: readonly ClaimInArticle[]) {
  const { date } = incident.fields;
  // Of who did it said-before-incident speaks, claim by claim.
  if (!date || claims.some(isAttribution) || !claims.every((one) => isBefore(one, incident)))
    return;
  const articles = [...new Set(claims.map(({ article }) => article))];
  const dated = articles.map(({ id, fields }) => `${id} (${fields.date?.edtf})`);
  return {
    entry: incident,
    location: { path: ['date'] },
    message: `the incident ${incident.id} is dated ${date.edtf}, after ${articles.length === 1 ? 'the only article that tells' : 'all the articles that tell'} of it: ${dated.slice(0, MOST_NAMED).join(', ')}`,
    related: articles
      .slice(0, MOST_NAMED)
      .flatMap((article) => relatedIn(article, ['date'], 'an article that tells of it')),
    rests: dated,
    expected: 'a day on which it had happened when it was reported',
    fix: 'correct the date of the incident or of the article; what was only announced may be later',
  };
}

const isAttribution = ({ claim }: ClaimInArticle) =>
  claim.fields.about === 'attribution' && claim.fields.stance !== undefined;

function isBefore({ article, claim }: ClaimInArticle, { fields }: ParsedIncident): boolean {
  const published = claim.fields.correction ?? article.fields.date;
  return !!published && !!fields.date && isSurelyAfter(fields.date, published);
}
