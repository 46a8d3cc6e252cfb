import { findClaims } from '../../src/intake/claims/find-claims.ts';
import type { FoundClaim } from '../../src/model/found-claims.ts';
import { suggestId } from '../../src/model/id.ts';
import { normalise } from '../../src/text/normalise.ts';
import type { GoldArticle, GoldRelation } from '../gold.ts';

/** How many annotated relations the claims of import answer for, and in how many the meaning is right. */
export interface Recovered {
  accusing: number;
  accusingFound: number;
  /** Claims proposed that accuse somebody, and those whose accused all stand in a relation annotated there. */
  proposed: number;
  proposedRight: number;
  placed: number;
  placedFound: number;
  /** Of those that are not right, how many name no incident of the record. */
  placedOpen: number;
}

/**
 * Reads each annotated article as import does, with its actors and incidents known, and counts the
 * relations that accuse somebody for which a claim with one of the accused was found in their words, and
 * the relations about an incident for which a claim was found that names one of theirs; and of the claims that accuse
 * somebody, those that accuse nobody but whom a relation in their words accuses.
 */
export function recoverClaims(articles: readonly GoldArticle[]): Recovered {
  const counts: Recovered = {
    accusing: 0,
    accusingFound: 0,
    proposed: 0,
    proposedRight: 0,
    placed: 0,
    placedFound: 0,
    placedOpen: 0,
  };
  for (const article of articles) {
    const claims = claimsOf(article);
    const known = new Set(
      article.relations.flatMap((relation) =>
        relation.incidents.map(({ label }) => suggestId(label)),
      ),
    );
    for (const claim of claims.filter(({ accused }) => accused.length > 0)) {
      const annotated = new Set(
        article.relations
          .filter((relation) => shares(claim, relation, article.text))
          .flatMap(({ accused }) => accused.map((name) => suggestId(name))),
      );
      counts.proposed++;
      if (claim.accused.every(({ actor }) => annotated.has(actor))) counts.proposedRight++;
    }
    for (const relation of article.relations) {
      const own = claims.filter((claim) => shares(claim, relation, article.text));
      const accused = new Set(relation.accused.map((name) => suggestId(name)));
      const incidents = new Set(relation.incidents.map(({ label }) => suggestId(label)));
      if (accused.size > 0) {
        counts.accusing++;
        if (own.some((claim) => claim.accused.some(({ actor }) => accused.has(actor))))
          counts.accusingFound++;
      }
      if (incidents.size > 0 && own.length > 0) {
        counts.placed++;
        if (own.some((claim) => claim.incidents.some((id) => incidents.has(id))))
          counts.placedFound++;
        else if (own.every((claim) => claim.incidents.every((id) => !known.has(id))))
          counts.placedOpen++;
      }
    }
  }
  return counts;
}

function claimsOf({ text, relations, origin }: GoldArticle): readonly FoundClaim[] {
  const names = [...new Set(relations.flatMap(({ accused }) => accused))];
  const incidents = new Map(
    relations.flatMap((relation) => relation.incidents).map((one) => [one.label, one]),
  );
  const segments = text
    .split(/\n+/)
    .map((paragraph) => ({ part: 'body' as const, text: paragraph.trim(), line: 1 }))
    .filter(({ text: words }) => words !== '');
  return findClaims(segments, {
    outlets: [],
    actors: names.map((name) => ({ id: suggestId(name) ?? name, names: [name] })),
    incidents: [...incidents.values()].map(({ label, date, place }) => ({
      id: suggestId(label) ?? label,
      names: [label],
      date,
      place,
    })),
    source: undefined,
    date: origin.date,
  }).claims;
}

/** Whether a claim’s evidence and a relation’s content are, one within the other, the same words. */
function shares({ evidence }: FoundClaim, { content }: GoldRelation, text: string): boolean {
  const words = content.map(([start, end]) => normalise(text.slice(start, end)).text);
  return evidence.some(({ quote }) => {
    const passage = normalise(quote).text;
    return words.some((part) => part !== '' && (passage.includes(part) || part.includes(passage)));
  });
}
