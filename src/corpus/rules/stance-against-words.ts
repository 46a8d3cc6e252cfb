import type { Corpus } from '../entries/corpus.ts';
import { quoted } from '../findings/finding.ts';
import type { Check, Problem } from './support/check.ts';
import { contraryIn } from './support/contrary-words.ts';
import { type WordedClaim, type WordedPassage, wordedClaimsOf } from './support/worded-claims.ts';

/** Who affirms does not say no in the same words, nor leave it open. */
export const stanceAgainstWords: Check = {
  rule: 'stance-against-words',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus))
      for (const passage of claim.passages) {
        const word = contraryIn(passage, claim, corpus);
        if (word !== undefined) yield problem(word, passage, claim, corpus);
      }
  },
};

function problem(
  word: string,
  { stance, path }: WordedPassage,
  { article, claim }: WordedClaim,
  { actors }: Corpus,
): Problem {
  const { accused, speakers } = claim.fields;
  const voices = [...speakers, ...accused.map(({ actor }) => actor)];
  return {
    entry: article,
    place: { path },
    message: `the claim ${claim.fields.id} ${stance ?? ''}, and its evidence says ${quoted(word)}`,
    rests: voices.map((id) => actors.get(id)?.fields.of ?? ''),
    expected: 'the stance that the words of the evidence have',
    fix: 'write the stance of the words, or quote only what the speaker says is so',
  };
}
