import type { Contradiction } from '../../analysis/contradictions.ts';
import { contradictionKind } from '../../analysis/terms.ts';
import type { Claim } from '../../corpus/graph.ts';
import { dateText } from '../date-text.ts';
import { recorded } from '../pieces.ts';
import type { Site } from '../site.ts';
import { type ClaimVoice, claimVoice } from './claim-voice.ts';

/** A contradiction with both its sides in the sources’ words. */
export interface Difference {
  heading: string;
  /** The rule that found it, or the editors’ reason. */
  why: string;
  sides: readonly [Side, Side];
}

export interface Side {
  voices: readonly ClaimVoice[];
  /** What the record itself says, where no claim stands on this side. */
  record: string | undefined;
}

export function differenceView(
  { kind, about: aspect, sides, reason, incident }: Contradiction,
  site: Site,
): Difference {
  const { words } = site;
  const side = (claims: readonly Claim[]): Side => ({
    voices: claims.map((claim) => claimVoice(claim, site)),
    record:
      claims.length === 0 && incident
        ? words.incident.recordDate(dateText(incident.date, site).text)
        : undefined,
  });
  const { label, definition } = words.term(contradictionKind, kind);
  return {
    heading: words.incident.difference(words.saying.topic(aspect), label),
    why: recorded(reason, site) ?? definition,
    sides: [side(sides[0]), side(sides[1])],
  };
}
