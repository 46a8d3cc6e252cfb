import type { Actor, Claim, Incident } from '../corpus/graph.ts';
import { compareText } from '../model/diagnostic.ts';
import { acknowledges, type Force, stanceTerm } from '../model/vocabularies.ts';
import { accuses, attributes, namedBy } from './accusations.ts';
import { claimsAbout } from './claims-about.ts';
import { byPublication } from './order.ts';
import { type Origin, originsOf } from './origins.ts';
import { isFrom, isFromNamed } from './speaks-for.ts';
import type { AttributionState } from './terms.ts';

/** All that is on record of one incident and one accused. */
export interface Attribution {
  incident: Incident;
  accused: Actor;
  state: AttributionState;
  /** Claims surely about the incident, by what they do to the attribution; in order of publication. */
  affirms: readonly Claim[];
  denies: readonly Claim[];
  readings: readonly Claim[];
  open: readonly Claim[];
  withdrawn: readonly Claim[];
  /** Who stands behind `affirms`. */
  origins: readonly Origin[];
  standing: Standing;
  /** Attributions to the same accused that may be about this incident, or are about its series. */
  ambiguous: readonly Claim[];
  series: readonly Claim[];
}

/** What the accused is on record with, about the incident itself or, failing that, less surely about it. */
export type Standing =
  | { on: 'nothing recorded' }
  | {
      on: 'the incident' | 'possibly the incident' | 'the series';
      claims: readonly [Claim, ...Claim[]];
      latest: Claim;
    };

/**
 * The attributions of an incident, those with most recorded claims first: to every actor of whom a claim about
 * it, perhaps about it, or about its series says, suspects or reads that it did it. Whom only denials and
 * silences concern is not among them.
 */
export function attributionsOf(incident: Incident): Attribution[] {
  return [...attributedTo(incident)]
    .map((actor) => attributionTo(actor, incident))
    .sort((a, b) => weight(b) - weight(a) || compareText(a.accused.id, b.accused.id));
}

/** An actor that answers for itself on an incident of which nobody in the record accuses it. */
export interface Response {
  actor: Actor;
  /** In order of publication, at least one; about the incident itself or perhaps about it. */
  claims: readonly Claim[];
  standing: Standing;
}

/** Denials, refusals and silences about an incident by those whom no claim about it accuses. */
export function responsesOf(incident: Incident): Response[] {
  const accused = attributedTo(incident);
  const { exact, ambiguous } = claimsAbout(incident);
  const claims = [...exact, ...ambiguous].sort(byPublication);
  const named = new Set(claims.flatMap(namedBy).map(({ actor }) => actor));
  return [...named]
    .filter((actor) => !accused.has(actor))
    .map((actor) => {
      const own = claims.filter((claim) => namedBy(claim).some((one) => one.actor === actor));
      const surely = own.filter(({ scope }) => scope === 'exact');
      const perhaps = own.filter(({ scope }) => scope === 'ambiguous');
      return {
        actor,
        claims: own,
        standing: firstOf([
          { on: 'the incident', claims: surely },
          { on: 'possibly the incident', claims: perhaps },
        ]),
      };
    });
}

function attributedTo(incident: Incident): Set<Actor> {
  const { exact, ambiguous, series } = claimsAbout(incident);
  const claims = [...exact, ...ambiguous, ...series].filter(attributes);
  return new Set(claims.flatMap(namedBy).map(({ actor }) => actor));
}

/** Whether somebody says, suspects or reads that an accused did it; denials and silences alone make none. */
export function isMade({ state }: Pick<Attribution, 'state'>): boolean {
  return state !== 'none recorded';
}

/** Whether somebody else than the accused makes it: whoever only takes a deed upon itself is not accused. */
export function isAccusation({ accused, affirms, readings }: Attribution): boolean {
  return [...affirms, ...readings].some((claim) => accuses(claim, accused));
}

const weight = ({ affirms, denies, readings }: Attribution) =>
  affirms.length * 100 + readings.length * 10 + denies.length;

function attributionTo(accused: Actor, incident: Incident): Attribution {
  const { exact, ambiguous, series } = claimsAbout(incident);
  const naming = (claims: readonly Claim[]) =>
    claims
      .filter((claim) => namedBy(claim).some(({ actor }) => actor === accused))
      .sort(byPublication);
  const claims = naming(exact);
  const by = (...forces: Force[]) =>
    claims.filter(({ stance }) => forces.includes(stanceTerm(stance).force));
  const affirms = by('affirms');
  return {
    incident,
    accused,
    state: stateOf(claims, accused),
    affirms,
    denies: by('denies'),
    readings: by('reading'),
    open: by('withholds', 'silent'),
    withdrawn: by('withdraws'),
    origins: originsOf(affirms),
    standing: standingOf(accused, { claims, ambiguous: naming(ambiguous), series: naming(series) }),
    ambiguous: naming(ambiguous),
    series: naming(series),
  };
}

/** The state of an attribution, from the claims surely about the incident that name the accused. */
export function stateOf(claims: readonly Claim[], accused: Actor): AttributionState {
  const has = (test: (claim: Claim) => boolean) => claims.some(test);
  const force = (claim: Claim) => stanceTerm(claim.stance).force;
  const isOwn = ({ stance }: Claim) =>
    acknowledges(stance) || stance === 'confirms' || stance === 'asserts';
  if (has((claim) => isOwn(claim) && isFromNamed(claim, accused))) return 'acknowledged';
  const affirmed = has((claim) => force(claim) === 'affirms');
  if (affirmed && has((claim) => force(claim) === 'denies')) return 'contested';
  if (has((claim) => force(claim) === 'affirms' && claim.stance !== 'suspects')) return 'asserted';
  if (affirmed || has((claim) => force(claim) === 'reading')) return 'suspected';
  return 'none recorded';
}

interface Levels {
  claims: readonly Claim[];
  ambiguous: readonly Claim[];
  series: readonly Claim[];
}

function standingOf(accused: Actor, levels: Levels): Standing {
  const own = (claims: readonly Claim[]) => claims.filter((claim) => isFrom(claim, accused));
  return firstOf([
    { on: 'the incident', claims: own(levels.claims) },
    { on: 'possibly the incident', claims: own(levels.ambiguous) },
    { on: 'the series', claims: own(levels.series) },
  ]);
}

type Level = { on: Exclude<Standing['on'], 'nothing recorded'>; claims: readonly Claim[] };

/** The first level that has any claim. */
function firstOf(levels: readonly Level[]): Standing {
  for (const { on, claims } of levels) {
    const [first, ...rest] = claims;
    if (first) return { on, claims: [first, ...rest], latest: rest.at(-1) ?? first };
  }
  return { on: 'nothing recorded' };
}
