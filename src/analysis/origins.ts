import type { AnonymousSpeaker, ArticleSpeaker, Claim, Outlet, Speaker } from '../corpus/graph.ts';
import { compareText } from '../model/diagnostic.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { normalise } from '../text/normalise.ts';
import type { Independence, OriginKind } from './terms.ts';

/** Somebody from whom one or more claims come. */
export interface Origin {
  /** Stable and unique among the origins of a record. */
  key: string;
  kind: OriginKind;
  /** Every form in which the record meets it, at least one. */
  speakers: readonly [Speaker, ...Speaker[]];
  claims: readonly Claim[];
}

/**
 * The origins of claims, each once, in the order of the claims. A claim whose stance is a reading, a
 * silence, a refusal or a withdrawal has none, nor has one that nobody in particular makes.
 */
export function originsOf(claims: readonly Claim[]): Origin[] {
  const origins = new Map<
    string,
    { key: string; kind: OriginKind; speakers: [Speaker, ...Speaker[]]; claims: Claim[] }
  >();
  for (const claim of claims.filter(hasOrigin))
    for (const speaker of claim.speakers) {
      const identity = identifyOrigin(speaker, claim);
      if (!identity) continue;
      const known = origins.get(identity.key);
      if (!known) origins.set(identity.key, { ...identity, speakers: [speaker], claims: [claim] });
      else {
        if (!known.speakers.includes(speaker)) known.speakers.push(speaker);
        if (!known.claims.includes(claim)) known.claims.push(claim);
      }
    }
  return [...origins.values()];
}

/** The origins that count: an outlet’s own voice does not say whom it has it from. */
export function recordedOrigins(origins: readonly Origin[]): Origin[] {
  return origins.filter(({ kind }) => kind !== 'own voice');
}

function hasOrigin({ stance }: Claim): boolean {
  const { force } = stanceTerm(stance);
  return force === 'affirms' || force === 'denies';
}

/** Who a claim’s speaker is, over all articles; `undefined` for nobody in particular. */
export function identifyOrigin(
  speaker: Speaker,
  claim: Claim,
): { key: string; kind: OriginKind } | undefined {
  switch (speaker.kind) {
    case 'actor':
      return { key: `actor ${speaker.actor.id}`, kind: 'named' };
    case 'outlet':
      return { key: `outlet ${speaker.outlet.id}`, kind: 'own voice' };
    case 'author':
      return {
        key: `outlet ${speaker.article.source?.id ?? speaker.article.id}`,
        kind: 'own voice',
      };
    case 'document':
      return { key: `document ${representative(speaker)}`, kind: 'document' };
    case 'anonymous':
      return { key: anonymousKey(speaker, claim), kind: 'unnamed' };
    case 'unattributed':
      return undefined;
  }
}

/** Who makes a claim, as one text that is the same for the same speakers, over all articles. */
export function whoMakes(claim: Claim): string {
  return claim.speakers
    .map((speaker) => identifyOrigin(speaker, claim)?.key ?? claim.key)
    .join(' ');
}

/** Unnamed people are known by the outlet that spoke to them and its words for them. */
function anonymousKey(speaker: AnonymousSpeaker, claim: Claim): string {
  const outlet = speaker.sameAs.length > 0 ? undefined : reachedBy(claim);
  if (!outlet) return `unnamed ${representative(speaker)}`;
  const words = normalise(speaker.description).text.toLowerCase();
  return `unnamed ${outlet.id} ${speaker.of?.id ?? ''} ${words}`;
}

/** The outlet that a speaker spoke to, where the article tells. */
export function reachedBy({ chain, article }: Claim): Outlet | undefined {
  if (!chain) return undefined;
  const last = chain.findLast((link) => link.kind === 'outlet');
  return last?.kind === 'outlet' ? last.outlet : article.source;
}

/** One name for all speakers that editors have linked as the same, however they are linked. */
function representative(speaker: ArticleSpeaker): string {
  const linked = new Set<ArticleSpeaker>([speaker]);
  for (const member of linked) for (const other of member.sameAs) linked.add(other);
  return (
    [...linked].map(({ article, id }) => `${article.id}/${id}`).sort(compareText)[0] ?? speaker.id
  );
}

/** How two origins stand to each other, and the editors’ reason where there is one. */
export function independenceOf(
  a: Origin,
  b: Origin,
): { independence: Independence; reason?: string } {
  if (a.key === b.key) return { independence: 'same origin' };
  const reason = recordedReason(a, b) ?? recordedReason(b, a);
  return reason === undefined
    ? { independence: 'not established' }
    : { independence: 'established', reason };
}

function recordedReason(from: Origin, to: Origin): string | undefined {
  for (const speaker of from.speakers)
    if (speaker.kind === 'anonymous' || speaker.kind === 'document') {
      const found = speaker.independentOf.find(({ speaker: other }) =>
        to.speakers.some((member) => isSameSpeaker(member, other)),
      );
      if (found) return found.reason;
    }
  return undefined;
}

function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.kind === 'actor' && b.kind === 'actor') return a.actor === b.actor;
  if (a.kind === 'outlet' && b.kind === 'outlet') return a.outlet === b.outlet;
  return a === b;
}

/** The independence of several origins together: established only where it is for every pair. */
export function jointIndependence(origins: readonly Origin[]): Independence {
  const pairs = origins.flatMap((a, index) =>
    origins.slice(index + 1).map((b) => independenceOf(a, b)),
  );
  if (pairs.length === 0) return 'same origin';
  return pairs.every(({ independence }) => independence === 'established')
    ? 'established'
    : 'not established';
}
