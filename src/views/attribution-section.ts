import type { Attribution } from '../analysis/attributions.ts';
import { independenceOf, type Origin, recordedOrigins } from '../analysis/origins.ts';
import { type AttributionState, attributionState, independence } from '../analysis/terms.ts';
import type { Claim } from '../corpus/graph.ts';
import { type ClaimCard, claimCard } from './claim-card.ts';
import { begun, type Link, linkTo, type Sentence } from './pieces.ts';
import type { Site } from './site.ts';
import { type SpeakerView, speakerView } from './speaker.ts';
import { standingSentence } from './standing.ts';

/** Everything on record about one accused, grouped as a reader weighs it. */
export interface AttributionSection {
  id: string;
  accused: Link;
  state: { value: AttributionState; label: string; definition: string };
  /** Recorded origins first, each with the claims that come from it. */
  origins: readonly OriginView[];
  ownVoice: readonly ClaimCard[];
  withoutSpeaker: readonly ClaimCard[];
  readings: readonly ClaimCard[];
  denies: readonly ClaimCard[];
  open: readonly ClaimCard[];
  withdrawn: readonly ClaimCard[];
  standing: Sentence;
  standingCards: readonly ClaimCard[];
  independence: readonly { pair: readonly [Sentence, Sentence]; label: string; reason: string }[];
}

export interface OriginView {
  speaker: SpeakerView;
  cards: readonly ClaimCard[];
}

export function attributionSection(attribution: Attribution, site: Site): AttributionSection {
  const { accused, state, affirms, readings, denies, open, withdrawn, standing } = attribution;
  const cards = (claims: readonly Claim[]) => claims.map((claim) => claimCard(claim, site));
  const origins = recordedOrigins(attribution.origins);
  const covered = new Set(origins.flatMap(({ claims }) => claims));
  const rest = affirms.filter((claim) => !covered.has(claim));
  const isSpoken = ({ speakers }: Claim) => speakers.some(({ kind }) => kind !== 'unattributed');
  const term = attributionState.terms[state];
  const shown = new Set([...affirms, ...readings, ...denies, ...open]);
  return {
    id: `accused-${accused.id}`,
    accused: linkTo(accused, site),
    state: { value: state, label: term.label, definition: term.definition },
    origins: origins.map(({ speakers: [speaker], claims }) => ({
      speaker: speakerView(speaker, site),
      cards: cards(claims),
    })),
    ownVoice: cards(rest.filter(isSpoken)),
    withoutSpeaker: cards(rest.filter((claim) => !isSpoken(claim))),
    readings: cards(readings),
    denies: cards(denies),
    open: cards(open),
    withdrawn: cards(withdrawn),
    standing: [...begun(standingSentence(standing, accused, site)), '.'],
    standingCards:
      standing.on === 'nothing recorded'
        ? []
        : cards(standing.claims.filter((claim) => !shown.has(claim))),
    independence: establishedPairs(origins, site),
  };
}

/** The pairs of origins whose independence an editor has given a reason for. */
function establishedPairs(
  origins: readonly Origin[],
  site: Site,
): AttributionSection['independence'] {
  const name = ({ speakers: [speaker] }: Origin) => speakerView(speaker, site).name;
  return origins.flatMap((a, index) =>
    origins.slice(index + 1).flatMap((b) => {
      const { independence: found, reason } = independenceOf(a, b);
      return reason === undefined
        ? []
        : [{ pair: [name(a), name(b)] as const, label: independence.terms[found].label, reason }];
    }),
  );
}
