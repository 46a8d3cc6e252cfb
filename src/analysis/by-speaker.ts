import type { Claim, Speaker } from '../corpus/linking/graph.ts';
import { identifyOrigin } from './origins.ts';

/** What one speaker is on record with. */
export interface SpeakerClaims {
  /** As the record first meets it. */
  speaker: Speaker;
  claims: readonly Claim[];
}

/**
 * Claims by who makes them, whatever their stance, in the order of the claims; one of several speakers
 * stands with each, but for those who are not meant. Nobody in particular is never the same as nobody elsewhere.
 */
export function bySpeaker(
  claims: readonly Claim[],
  isMeant: (claim: Claim, speaker: Speaker) => boolean = () => true,
): SpeakerClaims[] {
  const found = new Map<string, { speaker: Speaker; claims: Claim[] }>();
  for (const claim of claims)
    for (const speaker of claim.speakers.filter((one) => isMeant(claim, one))) {
      const key = identifyOrigin(speaker)?.key ?? claim.key;
      const known = found.get(key);
      if (known) known.claims.push(claim);
      else found.set(key, { speaker, claims: [claim] });
    }
  return [...found.values()];
}
