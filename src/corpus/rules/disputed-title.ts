import { oncePer } from '../../model/once-per.ts';
import { type IncidentKind, incidentKind, stanceTerm } from '../../model/vocabularies.ts';
import { causesExclude, comparable, isKindOf } from '../entries/causes.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { ParsedIncident } from '../parsing/parse-entry.ts';
import { quoted } from '../violations/violation.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const disputedTitle = {
  name: 'disputed-title',
  severity: 'warning',
  demand: 'The title and kind of an incident hold no word that a claim about it disputes.',
  *check(corpus) {
    for (const incident of corpus.incidents.values())
      for (const { field, word, cause } of namesIn(incident)) {
        const dispute = disputeOf(cause, incident, corpus);
        if (!dispute) continue;
        const { article, claim, path } = dispute;
        yield {
          entry: incident,
          location: { path: [field] },
          message: `the ${field} says ${quoted(word)}, which the claim ${article.id}/${claim.fields.id} disputes`,
          related: relatedIn(article, [...path, 'id'], 'the claim that disputes it'),
          rests: [article.id, claim.fields.id],
          expected: 'a word that fits with everything said of the incident, such as “explosion”',
          fix: 'write the word that both sides would use, or begin the title with “Reported”',
        };
      }
  },
} as const satisfies Rule;

/** Words that name a cause of the list, the narrower first. */
const causesByWord: readonly [RegExp, string][] = [
  [/\bdrone (?:strike|attack)s?\b/i, 'drone strike'],
  [/\bair ?(?:strike|raid)s?\b/i, 'air strike'],
  [/\b(?:missile|rocket) (?:strike|attack)s?\b/i, 'missile strike'],
  [/\b(?:strike|attack)s?\b/i, 'attack'],
  [/\baccident(?:s|al)?\b/i, 'accident'],
];

/** What the kinds that name a cause of the list say. */
const causesByKind: Partial<Record<IncidentKind, string>> = {
  'air-or-drone-strike': 'air strike',
  'missile-or-artillery-strike': 'missile strike',
  attack: 'attack',
  sabotage: 'attack',
  'cyber-operation': 'cyber operation',
};

interface Named {
  field: 'title' | 'kind';
  word: string;
  cause: string;
}

/** The causes that an incident’s title and kind name. A title that begins with “Reported” says whose words it has. */
function namesIn({ fields: { title = '', kind } }: ParsedIncident): Named[] {
  const [word, cause] = /^reported\b/i.test(title) ? [] : (wordIn(title) ?? []);
  const ofKind = kind && causesByKind[kind];
  return [
    ...(word && cause ? [{ field: 'title' as const, word, cause }] : []),
    ...(ofKind
      ? [{ field: 'kind' as const, word: incidentKind.terms[kind].label, cause: ofKind }]
      : []),
  ];
}

function wordIn(title: string): [string, string] | undefined {
  for (const [pattern, cause] of causesByWord) {
    const [word] = pattern.exec(comparable(title)) ?? [];
    if (word !== undefined) return [word, cause];
  }
  return undefined;
}

/** A claim surely about an incident by which it was not this cause. */
function disputeOf(
  cause: string,
  { id }: ParsedIncident,
  corpus: Corpus,
): ClaimInArticle | undefined {
  return causesSaid(corpus)
    .get(id)
    ?.find(({ claim: { fields } }) => {
      const { value, stance } = fields;
      if (value?.kind !== 'words') return false;
      const force = stance && stanceTerm(stance).force;
      if (force === 'denies') return isKindOf(cause, value.words);
      return force === 'affirms' && causesExclude(cause, value.words);
    });
}

/** The claims on the cause or the means of incidents that are surely about them, by the ids of these. */
const causesSaid = oncePer((corpus: Corpus): ReadonlyMap<string, readonly ClaimInArticle[]> => {
  const byIncident = new Map<string, ClaimInArticle[]>();
  for (const one of claimsOf(corpus)) {
    const { about, scope, incidents } = one.claim.fields;
    if ((about !== 'cause' && about !== 'means') || scope === 'ambiguous') continue;
    for (const id of new Set(incidents)) byIncident.get(id)?.push(one) ?? byIncident.set(id, [one]);
  }
  return byIncident;
});
