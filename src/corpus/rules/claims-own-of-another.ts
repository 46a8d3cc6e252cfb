import { acknowledges, type Stance } from '../../model/vocabularies.ts';
import type { Corpus } from '../entries/corpus.ts';
import type { Check, Problem } from './support/check.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import { speaksForOneOf } from './support/spoken-for.ts';

/** Who claims an act as its own, or admits it, is among the accused, or speaks for one of them. */
export const claimsOwnOfAnother: Check = {
  rule: 'claims-own-of-another',
  *check(corpus) {
    for (const claim of claimsOf(corpus))
      if (claim.claim.fields.stance && acknowledges(claim.claim.fields.stance))
        yield* [...withoutAccusation(claim), ...strangersOf(claim, corpus)];
  },
};

/** What its speaker does, by the stance of a claim. */
const doing = (stance: Stance | undefined) =>
  stance === 'admits' ? 'admits' : 'claims as its own';

/** Means, a toll or a motive is told; only an act is claimed or admitted. */
function* withoutAccusation({ article, claim, path }: ClaimInArticle): Generator<Problem> {
  const { about, id, stance } = claim.fields;
  if (about === undefined || about === 'attribution') return;
  yield {
    entry: article,
    place: { path: [...path, 'stance'] },
    message: `the claim ${id} is about ${about}, and its speaker ${doing(stance)} what somebody did`,
    expected: `${stance} only where the claim says who did it`,
    fix: 'write asserts, confirms or another stance; that the speaker says it did it is a claim of its own, with accused:',
  };
}

function* strangersOf(
  { article, claim, path }: ClaimInArticle,
  corpus: Corpus,
): Generator<Problem> {
  const accused = [...new Set(claim.fields.accused.map(({ actor }) => actor))];
  if (accused.length === 0) return;
  for (const [index, speaker] of claim.fields.speakers.entries()) {
    if (speaksForOneOf(speaker, accused, article, corpus) !== false) continue;
    yield {
      entry: article,
      place: { path: [...path, 'speaker', index] },
      message: `${speaker} ${doing(claim.fields.stance)} what the claim says ${accused.join(' and ')} did`,
      expected: 'a speaker who is among the accused, or speaks for one of them (of: in its entry)',
      fix: 'correct speaker:, accused: or stance:; write of: in the entry of a speaker who speaks for the accused',
    };
  }
}
