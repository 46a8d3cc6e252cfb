import { rolesOf } from '../../analysis/accusations.ts';
import type { AttributionRecord } from '../../analysis/attribution-records.ts';
import { bySpeaker } from '../../analysis/by-speaker.ts';
import { identifyOrigin } from '../../analysis/origins.ts';
import { isRetraction } from '../../analysis/retractions.ts';
import { reachedBy } from '../../analysis/same-speaker.ts';
import type { Claim, Speaker } from '../../corpus/linking/graph.ts';
import { readDescription } from '../../words/descriptions.ts';
import type { NamedOrigin, Provenance, Saying, SpeakerSort } from '../../words/sentences/saying.ts';
import { linkTo, quoteFrom, type RichText } from '../shared/rich-text.ts';
import type { Site } from '../shared/site.ts';
import { calledIn, clauseOn } from './clause.ts';
import { linkPhrase, outletPhrase, speakerPhrase, voicesOf } from './speaker.ts';

/** Who a claim is told by: somebody who can be named or counted, an outlet in its own voice, or nobody. */
export function sortOf(claim: Claim): SpeakerSort {
  const kinds = claim.speakers.map((speaker) => identifyOrigin(speaker)?.kind);
  if (kinds.every((kind) => kind === undefined)) return 'nobody';
  return kinds.every((kind) => kind === 'own voice') ? 'voice' : 'origin';
}

/** How much of who says it and of how it came is told. */
interface Fullness {
  most: number;
  ways: 'told' | 'untold';
  /** Of a retraction, what it takes back, where that is known. */
  takesBack?: Saying['takesBack'];
}

/** “x (via A), y and 2 others say that Israel did it”. */
export function saidClause(
  claims: readonly Claim[],
  { accused, isStill, rolesStill }: AttributionRecord,
  { most, ways, takesBack }: Fullness,
  site: Site,
): RichText {
  const { opening, saying, speakers: words } = site.words;
  const [claim] = claims;
  if (!claim) return [];
  const origins = bySpeaker(claims, isStill);
  const shown = origins.length > most + 1 ? most : origins.length;
  const named = origins.slice(0, shown);
  const roles = isRetraction(claim) ? rolesOf(claim, accused) : rolesStill(claim);
  const parts = roles.map((role) => ({ actor: words.named(linkTo(accused, site)), role }));
  const speakers = named.map(({ speaker }) => speaker);
  const voices = origins.length > 1 ? 'many' : voicesOf(speakers);
  const predicate = saying.predicate(
    { stance: claim.stance, voices, readBy: undefined, ...(takesBack && { takesBack }) },
    { kind: 'accusation', accused: parts },
  );
  const phrases = named.map((origin) => namedOrigin(origin, ways, site));
  const hedge = claim.hedge === undefined ? undefined : quoteFrom(claim.article, claim.hedge);
  const more = origins.length - shown;
  const sentence = opening.said(phrases, more, predicate, hedge, sortOf(claim), voices);
  return [
    clauseOn(claims, sentence, {
      speakers: calledIn(speakers, site),
      stance: claim.stance,
      accused: roles.map((role) => ({ actor: accused.id, role })),
      scope: 'exact',
    }),
  ];
}

function namedOrigin(
  { speaker, claims }: { speaker: Speaker; claims: readonly Claim[] },
  ways: Fullness['ways'],
  site: Site,
): NamedOrigin {
  return {
    name: speakerPhrase(speaker, site),
    isUntold: isUntold(speaker),
    provenance: ways === 'told' && claims[0] ? provenanceOf(claims[0], site) : undefined,
  };
}

/** Whether the words for unnamed people do not themselves say that they are unnamed. */
function isUntold(speaker: Speaker): boolean {
  if (speaker.kind !== 'anonymous') return false;
  return !readDescription(speaker.description, speaker.article.language).isCalledUnnamed;
}

/** The outlet that had it from the speaker, and the one that reports it. */
function provenanceOf(claim: Claim, site: Site): Provenance {
  return {
    heard: heardBy(claim, site),
    reports: outletPhrase(claim.article, site),
    toIt: claim.chain?.length === 0 && claim.speakers.some(({ kind }) => kind !== 'outlet'),
  };
}

/** The outlet that had it from the speaker; where people stand between, all of the way, from the speaker on. */
function heardBy(claim: Claim, site: Site): RichText | undefined {
  const { chain = [] } = claim;
  const hasPeople = chain.some(({ kind }) => kind === 'actor' || kind === 'anonymous');
  if (hasPeople) {
    const [first = [], ...others] = chain.toReversed().map((link) => linkPhrase(link, site));
    return site.words.opening.via(first, others);
  }
  const heard = chain.length > 0 ? reachedBy(claim) : undefined;
  return heard && site.words.speakers.named(linkTo(heard, site));
}
