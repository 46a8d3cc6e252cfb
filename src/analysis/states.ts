import type { Actor, Claim, Speaker } from '../corpus/linking/graph.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { isSaidAfter } from './order.ts';
import { identifyOrigin } from './origins.ts';
import { isFrom, isOfficial } from './speaks-for.ts';
import { type AttributionState, attributionState } from './terms.ts';

/** What is in force for one accused in one role: nothing taken back, nothing said before it happened. */
export interface Case {
  accused: Actor;
  affirms: readonly Claim[];
  denies: readonly Claim[];
  readings: readonly Claim[];
  /** What was said and has been taken back. */
  withdrawn: readonly Claim[];
  /** What takes the same act upon somebody else alone, who is neither a part nor the whole of the accused, nor of the same whole. */
  rivals: readonly Claim[];
  /** Whether a speaker still stands behind what it said together with others. */
  isStill: (claim: Claim, speaker: Speaker) => boolean;
}

/**
 * For each state the claims that make it so; none where it does not hold. `terms.ts` says the same in words,
 * and the order is that of the vocabulary: of those that hold the last counts.
 */
const stateRules: Readonly<
  Record<Exclude<AttributionState, 'none recorded'>, (of: Case) => readonly Claim[]>
> = {
  withdrawn: ({ withdrawn }) => withdrawn,
  suspected: ({ affirms, readings }) => [...affirms.filter((claim) => !isFirm(claim)), ...readings],
  unsourced: ({ affirms, isStill }) =>
    affirms.filter((claim) => isFirm(claim) && !isSourced(claim, isStill)),
  asserted: ({ affirms, isStill }) =>
    affirms.filter((claim) => isFirm(claim) && isSourced(claim, isStill)),
  'claimed unofficially': ({ accused, affirms, isStill }) =>
    affirms.filter(
      (claim) =>
        isFirm(claim) && isFrom(claim, accused, isStill) && !isOfficial(claim, accused, isStill),
    ),
  contested: ({ affirms, denies }) =>
    affirms.length > 0 && denies.length > 0 ? [...affirms, ...denies] : [],
  acknowledged: (of) => acknowledgements(of),
  'claimed by several': (of) => {
    const own = acknowledgements(of);
    return own.length > 0 && of.rivals.length > 0 ? [...own, ...of.rivals] : [];
  },
};

/** Says outright that it is so: neither a suspicion nor a reading. */
export function isFirm({ stance }: Pick<Claim, 'stance'>): boolean {
  return stanceTerm(stance).force === 'affirms' && stance !== 'suspects';
}

/** Whether anybody but an outlet in its own voice, or nobody in particular, makes a claim. */
function isSourced(claim: Claim, isStill: Case['isStill']): boolean {
  const speakers = claim.speakers.filter((speaker) => isStill(claim, speaker));
  const kinds = speakers.map((speaker) => identifyOrigin(speaker)?.kind);
  return kinds.some((kind) => kind !== undefined && kind !== 'own voice');
}

/** What whoever openly speaks for the accused says it did, unless such a one denies it and not surely before. */
export function acknowledgements({
  accused,
  affirms,
  denies,
  isStill,
}: Omit<Case, 'rivals'>): Claim[] {
  const denials = denies.filter((claim) => isOfficial(claim, accused, isStill));
  return affirms.filter(
    (claim) =>
      isFirm(claim) &&
      isOfficial(claim, accused, isStill) &&
      denials.every((denial) => isSaidAfter(claim, denial)),
  );
}

/** The state of an attribution, and the claims that make it so. */
export function attributionStateOf(of: Case): {
  state: AttributionState;
  restsOn: readonly Claim[];
} {
  const last = states()
    .map((state) => ({ state, restsOn: stateRules[state](of) }))
    .findLast(({ restsOn }) => restsOn.length > 0);
  return last ?? { state: 'none recorded', restsOn: [] };
}

const states = () => {
  const isState = (name: string): name is keyof typeof stateRules =>
    Object.hasOwn(stateRules, name);
  return Object.keys(attributionState.terms).filter(isState);
};
