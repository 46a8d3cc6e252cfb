import { bySpeaker } from '../../../analysis/by-speaker.ts';
import { repeats } from '../../../analysis/relations.ts';
import type { Claim, Speaker } from '../../../corpus/linking/graph.ts';
import { type SpeakerView, speakerView } from '../../phrases/speaker.ts';
import type { RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { type Remark, type StrandRow, strandRow } from './strand-row.ts';

/** Claims that a table keeps together under a heading, by who makes them. */
export interface StrandGroup {
  /** The fragment it is found at; empty for none. */
  id: string;
  heading: RichText;
  /** What is told of it beside the heading; empty for nothing. */
  note: RichText;
  /** The states it is in, a role each, where it is about one attribution. */
  states: readonly { value: string; label: string }[];
  speakers: readonly SpeakerRows[];
}

/** What one speaker is on record with. */
export interface SpeakerRows {
  speaker: SpeakerView;
  rows: readonly StrandRow[];
}

/** The rows of claims by speaker, in the order of the claims. */
export function speakerRows(
  claims: readonly Claim[],
  site: Site,
  isMeant?: (claim: Claim, speaker: Speaker) => boolean,
): SpeakerRows[] {
  return bySpeaker(claims, isMeant).map(({ speaker, claims: own }) => ({
    speaker: speakerView(speaker, site),
    rows: own.map((claim, index) => {
      const isAgain = own.slice(0, index).some((earlier) => repeats(earlier, claim));
      return strandRow(
        claim,
        remarksOn(claim, isAgain ? 'again' : 'for the first time', site),
        site,
      );
    }),
  }));
}

function remarksOn(
  { scope }: Claim,
  said: 'again' | 'for the first time',
  { words }: Site,
): Remark[] {
  const { sameOrigin, mayBeAbout } = words.table;
  return [
    ...(said === 'again' ? [{ kind: 'same origin' as const, text: sameOrigin }] : []),
    ...(scope === 'ambiguous' ? [{ kind: 'may be about' as const, text: mayBeAbout }] : []),
  ];
}
