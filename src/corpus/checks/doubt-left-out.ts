import { stanceTerm } from '../../model/vocabularies.ts';
import type { Check, Problem } from '../checking/check.ts';
import { type WordedClaim, type WordedPassage, wordedClaimsOf } from '../checking/worded-claims.ts';
import { cueIn } from '../cues/cues.ts';
import { quoted } from '../finding.ts';

/** A word of doubt in the evidence is the claim’s hedge, or its stance says so. */
export const doubtLeftOut: Check = {
  rule: 'doubt-left-out',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      const doubtful = claim.passages.filter((passage) => isFirm(passage, claim));
      for (const passage of doubtful) yield* doubtIn(passage, claim);
      yield* hedgeAsStance(claim);
    }
  },
};

/** Whether a passage is coded as saying that something is so. What a claim `about: other` tells may itself be a belief. */
function isFirm({ stance }: WordedPassage, { claim }: WordedClaim): boolean {
  const { about } = claim.fields;
  const isOfMatter = !['other', 'motive', 'basis'].includes(about ?? '');
  return isOfMatter && !!stance && stance !== 'suspects' && stanceTerm(stance).force === 'affirms';
}

function* doubtIn(
  { passage, path, words }: WordedPassage,
  { article, claim, cues }: WordedClaim,
): Generator<Problem> {
  const { about, basis = '', hedge, id } = claim.fields;
  if (passage.hedge !== undefined || (hedge !== undefined && passage.stance === undefined)) return;
  // The numbers of a toll carry their own likelihood: “perhaps twenty”.
  const own = about === 'toll' ? [] : [cues.likelihood, cues.belief];
  const kinds = [cues.hearsay, ...own].filter((cue) => cue !== undefined);
  const word = kinds.map((cue) => cueIn(words, cue)).find((found) => found !== undefined);
  if (word === undefined || basis.includes(word)) return;
  yield {
    entry: article,
    place: { path },
    message: `the evidence of ${id} says ${quoted(word)}, and the claim has no hedge`,
    expected: `hedge: ${word}, or stance: suspects where the speaker says no more than that it may be so`,
    fix: 'write hedge: with the words as they stand, or quote without them if they are about something else',
  };
}

/** “Likely” and “may have” are the speaker’s own doubt: the stance says so. */
function* hedgeAsStance({ article, claim, path, cues }: WordedClaim): Generator<Problem> {
  const { hedge, id, stance } = claim.fields;
  if (!hedge || !stance || stance === 'suspects' || stance === 'hints') return;
  if (!cues.chance?.test(hedge)) return;
  yield {
    entry: article,
    place: { path: [...path, 'hedge'] },
    message: `the claim ${id} ${stanceTerm(stance).verb.one} what its hedge calls ${quoted(hedge)}`,
    expected: 'stance: suspects, for what may be or is likely',
    fix: 'write stance: suspects, or correct hedge:',
  };
}
