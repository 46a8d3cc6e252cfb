import type { Corpus } from '../entries/corpus.ts';
import { quoted } from '../violations/violation.ts';
import { contraryIn } from './support/contrary-words.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { type WordedClaim, type WordedPassage, wordedClaimsOf } from './support/worded-claims.ts';

export const stanceAgainstWords = {
  name: 'stance-against-words',
  severity: 'warning',
  demand: 'Who says that something is so does not deny it in the same words, or leave it open.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus))
      for (const passage of claim.passages) {
        const word = contraryIn(passage, claim, corpus);
        if (word !== undefined) yield problem(word, passage, claim, corpus);
      }
  },
} as const satisfies Rule;

function problem(
  word: string,
  { stance, path }: WordedPassage,
  { article, claim }: WordedClaim,
  { actors }: Corpus,
): EntryViolation {
  const { accused, speakers } = claim.fields;
  const voices = [...speakers, ...accused.map(({ actor }) => actor)];
  return {
    entry: article,
    location: { path },
    message: `the claim ${claim.fields.id} ${stance ?? ''}, and its evidence says ${quoted(word)}`,
    rests: voices.map((id) => actors.get(id)?.fields.of ?? ''),
    expected: 'the stance that the words of the evidence have',
    fix: 'write the stance of the words, or quote only what the speaker says is so',
  };
}
