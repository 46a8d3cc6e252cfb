import { type Stance, stanceTerm } from '../../model/vocabularies.ts';
import { cueIn } from './cues/cues.ts';
import { contraryIn } from './support/contrary-words.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { type WordedClaim, wordedClaimsOf } from './support/worded-claims.ts';

export const stanceWithoutWord = {
  name: 'stance-without-word',
  severity: 'warning',
  demand: 'A stance that is a word of the text has it in the evidence.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      // Whose words say the contrary is told that.
      if (claim.passages.every((one) => contraryIn(one, claim, corpus) === undefined))
        yield* claimWithout(claim);
      yield* passagesWithout(claim);
    }
  },
} as const satisfies Rule;

/** The claim’s own stance: one passage that puts it so is enough. */
function* claimWithout({
  article,
  claim,
  path,
  cues,
  passages,
}: WordedClaim): Generator<EntryViolation> {
  const { hedge, id, respondsTo, stance } = claim.fields;
  const own = passages.filter(({ passage }) => passage.stance === undefined);
  const cue = stance && cues.stances?.[stance];
  // A hedge is the word of whoever suspects.
  if (stance === 'suspects' && hedge !== undefined) return;
  // Whoever answers a claim may deny it by telling it otherwise.
  if (respondsTo.length > 0 && stance && stanceTerm(stance).force === 'denies') return;
  if (!stance || !cue || own.length === 0 || own.some(({ words }) => cueIn(words, cue))) return;
  yield {
    entry: article,
    location: { path: [...path, 'stance'] },
    ...told(`the claim ${id}`, stance),
  };
}

/** A passage’s own stance is about its own words. */
function* passagesWithout({
  article,
  claim,
  cues,
  passages,
}: WordedClaim): Generator<EntryViolation> {
  for (const { passage, path, words } of passages) {
    const cue = passage.stance && cues.stances?.[passage.stance];
    if (!passage.stance || !cue || cueIn(words, cue)) continue;
    yield {
      entry: article,
      location: { path: [...path.slice(0, -1), 'stance'] },
      ...told(`a passage of the claim ${claim.fields.id}`, passage.stance),
    };
  }
}

const told = (what: string, stance: Stance) => ({
  message: `${what} has stance: ${stance}, and no word of its evidence says so`,
  expected: `evidence with a word for it: “${stanceTerm(stance).verb.one}”, or the like`,
  fix: 'quote as far as the word, or write the stance that the words have',
});
