import type { Claim, Evidence } from '../corpus/graph.ts';
import { type Stance, stanceTerm } from '../model/vocabularies.ts';

/** How firmly one passage puts what the speaker is on record with. */
export interface Wording {
  evidence: Evidence;
  stance: Stance;
  hedge: string | undefined;
  /** Against the claim’s own stance, the one nearest the speaker. */
  change: 'the same' | 'firmer' | 'weaker' | 'other';
}

/** How the certainty of a claim changes between the speaker, the body and the headline. */
export function wordingsOf(claim: Claim): Wording[] {
  return claim.evidence.map((evidence) => {
    const stance = evidence.stance ?? claim.stance;
    const hedge = evidence.hedge ?? (evidence.stance === undefined ? claim.hedge : undefined);
    return { evidence, stance, hedge, change: changeFrom(claim, stance, hedge) };
  });
}

/** Whether any passage puts the claim otherwise than the speaker does. */
export function drifts(claim: Claim): boolean {
  return wordingsOf(claim).some(({ change }) => change !== 'the same');
}

function changeFrom(claim: Claim, stance: Stance, hedge: string | undefined): Wording['change'] {
  const [from, to] = [stanceTerm(claim.stance).certainty, stanceTerm(stance).certainty];
  if (from === undefined || to === undefined) return stance === claim.stance ? 'the same' : 'other';
  if (to !== from) return to > from ? 'firmer' : 'weaker';
  if (hedge === claim.hedge) return 'the same';
  return hedge === undefined ? 'firmer' : 'weaker';
}
