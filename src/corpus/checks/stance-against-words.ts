import { stanceTerm } from '../../model/vocabularies.ts';
import type { Check, Problem } from '../checking/check.ts';
import { speaksForOneOf } from '../checking/spoken-for.ts';
import { type WordedClaim, type WordedPassage, wordedClaimsOf } from '../checking/worded-claims.ts';
import type { Corpus } from '../corpus.ts';
import { cueIn } from '../cues/cues.ts';
import { quoted } from '../finding.ts';

/** Who affirms does not say no in the same words, nor leave it open. */
export const stanceAgainstWords: Check = {
  rule: 'stance-against-words',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus))
      for (const passage of claim.passages) {
        const word = contraryIn(passage, claim, corpus);
        if (word !== undefined) yield problem(word, passage, claim);
      }
  },
};

/** The word of a passage that the stance is the contrary of. */
function contraryIn(
  { stance, words }: WordedPassage,
  { article, claim, cues }: WordedClaim,
  corpus: Corpus,
): string | undefined {
  const { about, accused, speakers } = claim.fields;
  const force = stance && stanceTerm(stance).force;
  // What others make of a denial is about something else.
  if (about === 'other' || about === 'basis' || about === 'motive') return undefined;
  if (force !== 'affirms' && force !== 'denies') return undefined;
  const open = cues.noAnswer && about === 'attribution' ? cueIn(words, cues.noAnswer) : undefined;
  if (open !== undefined || force === 'denies') return open;
  // Another's accusation may tell of the denial beside it.
  const isOwn = (id: string) =>
    accused.length === 0 ||
    speaksForOneOf(
      id,
      accused.map(({ actor }) => actor),
      article,
      corpus,
    ) !== false;
  return cues.denial && speakers.every(isOwn) ? cueIn(words, cues.denial) : undefined;
}

function problem(
  word: string,
  { stance, path }: WordedPassage,
  { article, claim }: WordedClaim,
): Problem {
  return {
    entry: article,
    place: { path },
    message: `the claim ${claim.fields.id} ${stance ?? ''}, and its evidence says ${quoted(word)}`,
    expected: 'the stance that the words of the evidence have',
    fix: 'write the stance of the words, or quote only what the speaker says is so',
  };
}
