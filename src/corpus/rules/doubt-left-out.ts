import { stanceTerm } from '../../model/vocabularies.ts';
import { quoted } from '../violations/violation.ts';
import { cueIn } from './cues/cues.ts';
import type { EntryViolation, Rule } from './support/rule.ts';
import { type WordedClaim, type WordedPassage, wordedClaimsOf } from './support/worded-claims.ts';

export const doubtLeftOut = {
  name: 'doubt-left-out',
  severity: 'warning',
  demand: 'A word of doubt in the evidence is the claim’s hedge, or its stance says so.',
  *check(corpus) {
    for (const claim of wordedClaimsOf(corpus)) {
      for (const passage of claim.passages) {
        const word = hearsayIn(passage, claim) ?? doubtIn(passage, claim);
        if (word !== undefined) yield problem(word, passage, claim);
      }
      yield* hedgeAsStance(claim);
    }
  },
} as const satisfies Rule;

/** Whether a passage is coded as saying that something is so. */
function isFirm({ stance }: WordedPassage, { claim }: WordedClaim): boolean {
  const { about } = claim.fields;
  const isOfMatter = !['motive', 'basis'].includes(about ?? '');
  return isOfMatter && !!stance && stance !== 'suspects' && stanceTerm(stance).force === 'affirms';
}

/** The hedge of a passage: its own, or the claim’s where it has no stance of its own. */
const hedgeOf = ({ passage }: WordedPassage, { claim }: WordedClaim) =>
  passage.hedge ?? (passage.stance === undefined ? claim.fields.hedge : undefined);

/** “Reportedly” says of a suspicion or a denial, too, that others report it. */
function hearsayIn(passage: WordedPassage, claim: WordedClaim): string | undefined {
  if (hedgeOf(passage, claim) !== undefined) return undefined;
  const { chances, hearsay, reported } = claim.cues;
  // In a claim `about: other` an “alleged gunman” is beside the matter.
  const cues =
    isFirm(passage, claim) && claim.claim.fields.about !== 'other'
      ? [hearsay]
      : [reported, passage.stance === 'suspects' ? chances : undefined];
  const words = cues.map((cue) => cue && cueIn(passage.words, cue));
  return unlessBasis(
    words.find((word) => word !== undefined),
    claim,
  );
}

/** The speaker’s own doubt; a hedge of other words does not tell it. */
function doubtIn(passage: WordedPassage, claim: WordedClaim): string | undefined {
  const { claim: written, cues } = claim;
  // The numbers of a toll carry their own likelihood: “perhaps twenty”.
  const { about, value } = written.fields;
  if (!isFirm(passage, claim) || about === 'toll') return undefined;
  const hedge = hedgeOf(passage, claim) ?? '';
  const heldFor = about === 'attribution' ? cues.heldFor : undefined;
  const own = about === 'other' ? [cues.suspicion] : [cues.likelihood, cues.belief];
  const kinds = [...own, heldFor].filter((cue) => cue !== undefined);
  // What a claim `about: other` tells may itself be a belief.
  if (about === 'other' && value?.kind === 'words' && kinds.some((cue) => cueIn(value.words, cue)))
    return undefined;
  const isTold =
    hedge !== '' && (!isOnlyReported(hedge, claim) || kinds.some((cue) => cueIn(hedge, cue)));
  const found = kinds.map((cue) => cueIn(passage.words, cue)).find((word) => word !== undefined);
  return isTold ? undefined : unlessBasis(found, claim);
}

const isOnlyReported = (hedge: string, { cues }: WordedClaim) =>
  cues.reported !== undefined && cueIn(hedge, cues.reported) !== undefined;

/** What the claim’s basis has needs no hedge. */
const unlessBasis = (word: string | undefined, { claim }: WordedClaim) =>
  word !== undefined && claim.fields.basis?.includes(word) ? undefined : word;

function problem(word: string, passage: WordedPassage, claim: WordedClaim): EntryViolation {
  const hedge = hedgeOf(passage, claim);
  return {
    entry: claim.article,
    location: { path: passage.path },
    message: `the evidence of ${claim.claim.fields.id} says ${quoted(word)}, and the claim has ${hedge === undefined ? 'no hedge' : `only the hedge ${quoted(hedge)}`}`,
    expected: isFirm(passage, claim)
      ? `hedge: ${word}, or stance: suspects where the speaker says no more than that it may be so`
      : `hedge: ${word}, also where the stance is ${passage.stance}`,
    fix: 'write hedge: with the words as they stand, or quote without them if they are about something else',
  };
}

/** “Likely” and “may have” are the speaker’s own doubt: the stance says so. */
function* hedgeAsStance({ article, claim, path, cues }: WordedClaim): Generator<EntryViolation> {
  const { hedge, id, stance } = claim.fields;
  if (!hedge || !stance || stance === 'suspects' || stanceTerm(stance).force !== 'affirms') return;
  if (!cues.chance?.test(hedge)) return;
  yield {
    entry: article,
    location: { path: [...path, 'hedge'] },
    message: `the claim ${id} ${stanceTerm(stance).verb.one} what its hedge calls ${quoted(hedge)}`,
    expected: 'stance: suspects, for what may be or is likely',
    fix: 'write stance: suspects, or correct hedge:',
  };
}
