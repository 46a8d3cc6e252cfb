import type { Difference } from '../../../analysis/differences.ts';
import type { Claim } from '../../../corpus/linking/graph.ts';
import { type ClaimVoice, claimVoice } from '../../phrases/claim-voice.ts';
import { kindOfDifference, reasonOf, topicText } from '../../phrases/kind-of-difference.ts';
import { dateText } from '../../shared/date-text.ts';
import type { Link } from '../../shared/rich-text.ts';
import { ruleLinkOf } from '../../shared/rule-links.ts';
import type { Site } from '../../shared/site.ts';

/** A difference with both its sides in the sources’ words. */
export interface DifferenceView {
  heading: string;
  /** The rule that found it, or the editors’ reason. */
  why: string;
  /** The way to that rule; nothing where editors say so. */
  rule: Link | undefined;
  sides: readonly [Side, Side];
}

export interface Side {
  voices: readonly ClaimVoice[];
  /** What the record itself says, where no claim stands on this side. */
  record: string | undefined;
}

/** A difference with the voices on both its sides, or what the record says where one has no claim. */
export function differenceView(difference: Difference, site: Site): DifferenceView {
  const { topic, sides, incident } = difference;
  const { words } = site;
  const side = (claims: readonly Claim[]): Side => ({
    voices: claims.map((claim) => claimVoice(claim, site)),
    record:
      claims.length === 0 && incident
        ? words.incident.recordDate(dateText(incident.date, site).text)
        : undefined,
  });
  return {
    heading: words.incident.difference(
      topicText(topic, site),
      kindOfDifference(difference, site).label,
    ),
    why: reasonOf(difference, site),
    rule: ruleLinkOf(difference, site),
    sides: [side(sides[0]), side(sides[1])],
  };
}
