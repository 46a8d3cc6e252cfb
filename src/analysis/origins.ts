import type { Claim, Speaker } from '../corpus/linking/graph.ts';
import { stanceTerm } from '../model/vocabularies.ts';
import { whenSaid } from './order.ts';
import { nameOf, sameSpeakers } from './same-speaker.ts';
import { namedActorOf, wholesOf } from './speaks-for.ts';
import type { Independence, OriginKind } from './terms.ts';

/** Somebody from whom one or more claims come. */
export interface Origin {
  /** Stable and unique among the origins of a record. */
  key: string;
  kind: OriginKind;
  /** Every form in which these claims meet it, at least one. */
  speakers: readonly [Speaker, ...Speaker[]];
  claims: readonly Claim[];
}

/**
 * The origins of claims, each once, in the order of the claims. A claim whose stance is a reading, a
 * silence, a refusal or a withdrawal has none, nor has one that nobody in particular makes. Named actors of
 * whom one belongs to another that speaks here, too, are one with it (rule `one-side-one-origin`).
 * Who has taken back what it said together with others (not `isStill`) stands behind it no more.
 */
export function originsOf(
  claims: readonly Claim[],
  isStill: (claim: Claim, speaker: Speaker) => boolean = () => true,
): Origin[] {
  const said = claims
    .filter(hasOrigin)
    .flatMap((claim) =>
      claim.speakers
        .filter((speaker) => isStill(claim, speaker))
        .map((speaker) => ({ speaker, claim })),
    );
  const heads = headsAmong(said);
  const origins = new Map<
    string,
    { key: string; kind: OriginKind; speakers: [Speaker, ...Speaker[]]; claims: Claim[] }
  >();
  for (const one of said) {
    const identity = heads(one) ?? identifyOrigin(one.speaker);
    if (!identity) continue;
    const known = origins.get(identity.key);
    if (!known)
      origins.set(identity.key, { ...identity, speakers: [one.speaker], claims: [one.claim] });
    else {
      if (!known.speakers.some((speaker) => isSameSpeaker(speaker, one.speaker)))
        known.speakers.push(one.speaker);
      if (!known.claims.includes(one.claim)) known.claims.push(one.claim);
    }
  }
  return [...origins.values()];
}

interface Identity {
  key: string;
  kind: OriginKind;
}

interface Said {
  speaker: Speaker;
  claim: Claim;
}

/** For whoever openly speaks, the highest of those that it belongs to and that speak among these, too. */
function headsAmong(said: readonly Said[]): (one: Said) => Identity | undefined {
  const speaking = new Set(said.flatMap(({ speaker }) => namedActorOf(speaker) ?? []));
  return ({ speaker, claim }) => {
    const wholes = wholesOf(namedActorOf(speaker), whenSaid(claim));
    const head = wholes.findLast((actor) => speaking.has(actor));
    return head && { key: `actor ${head.id}`, kind: 'named' };
  };
}

/** Who of an origin makes one of its claims: several may be one origin, and each has its own words. */
export function speakerIn({ speakers }: Origin, claim: Claim): Speaker {
  return (
    claim.speakers.find((one) => speakers.some((speaker) => isSameSpeaker(speaker, one))) ??
    speakers[0]
  );
}

/** The origins that count: an outlet’s own voice does not say whom it has it from. */
export function recordedOrigins(origins: readonly Origin[]): Origin[] {
  return origins.filter(({ kind }) => kind !== 'own voice');
}

/** Origins of several attributions, each once, with all its claims and in every form. */
export function distinctOrigins(origins: readonly Origin[]): Origin[] {
  const lots = [...Map.groupBy(origins, ({ key }) => key).values()];
  return lots.flatMap(([first, ...others]) => {
    if (!first) return [];
    const all: [Speaker, ...Speaker[]] = [...first.speakers];
    for (const speaker of others.flatMap(({ speakers }) => speakers))
      if (!all.some((known) => isSameSpeaker(known, speaker))) all.push(speaker);
    const claims = new Set([first, ...others].flatMap(({ claims: own }) => own));
    return [{ ...first, speakers: all, claims: [...claims] }];
  });
}

/** How many origins are named, unnamed and documents. */
export function countsOfKinds(origins: readonly Origin[]): [number, number, number] {
  const count = (wanted: OriginKind) => origins.filter(({ kind }) => kind === wanted).length;
  return [count('named'), count('unnamed'), count('document')];
}

function hasOrigin({ stance }: Claim): boolean {
  const { force } = stanceTerm(stance);
  return force === 'affirms' || force === 'denies';
}

/** Who a speaker is, over all articles; `undefined` for nobody in particular. */
export function identifyOrigin(speaker: Speaker): Identity | undefined {
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
      return { key: `document ${firstName(speaker)}`, kind: 'document' };
    case 'anonymous':
      return { key: `unnamed ${firstName(speaker)}`, kind: 'unnamed' };
    case 'unattributed':
      return undefined;
  }
}

const firstName = (speaker: Parameters<typeof sameSpeakers>[0]) => {
  const [first = speaker] = sameSpeakers(speaker);
  return nameOf(first);
};

/** Who makes a claim, as one text that is the same for the same speakers, over all articles. */
export function whoMakes(claim: Claim): string {
  return claim.speakers.map((speaker) => identifyOrigin(speaker)?.key ?? claim.key).join(' ');
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

/** Why editors hold one to be independent of another, in whichever article they have met either. */
function recordedReason(from: Origin, to: Origin): string | undefined {
  const others = to.speakers.flatMap(formsOf);
  for (const speaker of from.speakers.flatMap(formsOf))
    if (speaker.kind === 'anonymous' || speaker.kind === 'document') {
      const found = speaker.independentOf.find(({ speaker: other }) =>
        others.some((member) => isSameSpeaker(member, other)),
      );
      if (found) return found.reason;
    }
  return undefined;
}

/** A speaker in every form in which the record meets it. */
function formsOf(speaker: Speaker): readonly Speaker[] {
  return speaker.kind === 'anonymous' || speaker.kind === 'document'
    ? sameSpeakers(speaker)
    : [speaker];
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
