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
        if (word !== undefined) yield problem(word, passage, claim, corpus);
      }
  },
};

/** The word of a passage that the stance is the contrary of. */
function contraryIn(
  { stance, words }: WordedPassage,
  { article, claim, cues }: WordedClaim,
  corpus: Corpus,
): string | undefined {
  const { about, accused, respondsTo, speakers, value } = claim.fields;
  const force = stance && stanceTerm(stance).force;
  if (force !== 'affirms' && force !== 'denies') return undefined;
  if (force === 'affirms' && value?.kind === 'words') {
    const negated = cues.negatedIn?.(words, value.words);
    if (negated !== undefined) return negated;
  }
  // What others make of a denial is about something else, but for the answer to another claim.
  const isAside = about === 'other' || about === 'basis' || about === 'motive';
  if (isAside && respondsTo.length === 0) return undefined;
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
  // Who has done it does not say so with a no.
  const isOfItself =
    accused.length > 0 && speakers.every((id) => accused.some(({ actor }) => actor === id));
  if (isOfItself && stance === 'asserts' && cues.stances?.['denies'])
    return cueIn(words, cues.stances['denies']);
  return cues.denial && speakers.every(isOwn) ? cueIn(words, cues.denial) : undefined;
}

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
