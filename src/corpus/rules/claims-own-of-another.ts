import { acknowledges, type Stance } from '../../model/vocabularies.ts';
import type { Corpus } from '../entries/corpus.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { speaksForOneOf } from './support/spoken-for.ts';

export const claimsOwnOfAnother = {
  name: 'claims-own-of-another',
  severity: 'error',
  demand:
    'Who claims an act as its own, or admits it, is among the accused, or speaks for one of them.',
  *check(corpus) {
    for (const claim of claimsOf(corpus))
      if (claim.claim.fields.stance && acknowledges(claim.claim.fields.stance))
        yield* [...withoutAccusation(claim), ...strangersOf(claim, corpus)];
  },
} as const satisfies Rule;

/** What its speaker does, by the stance of a claim. */
const doing = (stance: Stance | undefined) =>
  stance === 'admits' ? 'admits' : 'claims as its own';

/** Means, a toll or a motive is told; only an act is claimed or admitted. */
function* withoutAccusation({ article, claim, path }: ClaimInArticle): Generator<EntryViolation> {
  const { about, id, stance } = claim.fields;
  if (about === undefined || about === 'attribution') return;
  yield {
    entry: article,
    location: { path: [...path, 'stance'] },
    message: `the claim ${id} is about ${about}, and its speaker ${doing(stance)} what somebody did`,
    expected: `${stance} only where the claim says who did it`,
    fix: 'write asserts, confirms or another stance; that the speaker says it did it is a claim of its own, with accused:',
  };
}

function* strangersOf(
  { article, claim, path }: ClaimInArticle,
  corpus: Corpus,
): Generator<EntryViolation> {
  const accused = [...new Set(claim.fields.accused.map(({ actor }) => actor))];
  if (accused.length === 0) return;
  for (const [index, speaker] of claim.fields.speakers.entries()) {
    if (speaksForOneOf(speaker, accused, article, corpus) !== false) continue;
    yield {
      entry: article,
      location: { path: [...path, 'speaker', index] },
      message: `${speaker} ${doing(claim.fields.stance)} what the claim says ${accused.join(' and ')} did`,
      related: relatedIn(article, [...path, 'accused'], 'whom the claim accuses'),
      expected: 'a speaker who is among the accused, or speaks for one of them (of: in its entry)',
      fix: 'correct speaker:, accused: or stance:; write of: in the entry of a speaker who speaks for the accused',
    };
  }
}
