import type { Corpus } from '../entries/corpus.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { speaksForOneOf } from './support/spoken-for.ts';

export const stanceOfWrongSide = {
  name: 'stance-of-wrong-side',
  severity: 'warning',
  demand: 'The accused denies; others dispute.',
  *check(corpus) {
    for (const claim of claimsOf(corpus)) {
      const { stance, accused } = claim.claim.fields;
      if (accused.length > 0 && (stance === 'denies' || stance === 'disputes'))
        yield* misplacedStance(claim, stance, corpus);
    }
  },
} as const satisfies Rule;

/** Several who speak together, the accused among them and others, may write either. */
function* misplacedStance(
  { article, claim, path }: ClaimInArticle,
  stance: 'denies' | 'disputes',
  corpus: Corpus,
): Generator<EntryViolation> {
  const accused = claim.fields.accused.map(({ actor }) => actor);
  const { speakers } = claim.fields;
  const isWrong = (id: string) =>
    speaksForOneOf(id, accused, article, corpus) === (stance === 'disputes');
  if (!speakers.every(isWrong)) return;
  for (const [index, speaker] of speakers.entries())
    yield {
      entry: article,
      location: { path: [...path, 'speaker', index] },
      message:
        stance === 'denies'
          ? `${speaker} denies what the claim says ${accused.join(' and ')} did`
          : `${speaker} disputes what it, or whom it speaks for, is accused of`,
      related: relatedIn(article, [...path, 'accused'], 'whom the claim accuses'),
      expected:
        'denies where the accused speaks, or somebody for it (of: in its entry); disputes where others do',
      fix:
        stance === 'denies'
          ? 'write disputes, or of: in the entry of a speaker who speaks for the accused'
          : 'write denies, or correct speaker: or accused:',
    };
}
