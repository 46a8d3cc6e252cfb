import type { Actor, Claim, Incident } from '../corpus/graph.ts';
import { compareText } from '../model/diagnostic.ts';
import { acknowledges, type Force, type Role, stanceTerm } from '../model/vocabularies.ts';
import { claimsAbout } from './claims-about.ts';
import { byPublication } from './order.ts';
import { type Origin, originsOf } from './origins.ts';
import { isFrom, isFromNamed } from './speaks-for.ts';
import type { AttributionState } from './terms.ts';

/** All that is on record of one incident and one accused. */
export interface Attribution {
  incident: Incident;
  accused: Actor;
  roles: readonly Role[];
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

/** The attributions of an incident, those with most recorded claims first. */
export function attributionsOf(incident: Incident): Attribution[] {
  const about = claimsAbout(incident);
  const accused = new Set(
    [...about.exact, ...about.ambiguous, ...about.series]
      .flatMap(accusations)
      .map(({ actor }) => actor),
  );
  return [...accused]
    .map((actor) => attributionTo(actor, incident))
    .sort((a, b) => weight(b) - weight(a) || compareText(a.accused.id, b.accused.id));
}

/** Whether somebody says, suspects or reads that an accused did it; denials and silences alone make none. */
export function isMade({ state }: Pick<Attribution, 'state'>): boolean {
  return state !== 'none recorded';
}

const weight = ({ affirms, denies, readings }: Attribution) =>
  affirms.length * 100 + readings.length * 10 + denies.length;

const accusations = (claim: Claim) => (claim.about === 'attribution' ? claim.accused : []);

function attributionTo(accused: Actor, incident: Incident): Attribution {
  const { exact, ambiguous, series } = claimsAbout(incident);
  const naming = (claims: readonly Claim[]) =>
    claims
      .filter((claim) => accusations(claim).some(({ actor }) => actor === accused))
      .sort(byPublication);
  const claims = naming(exact);
  const by = (...forces: Force[]) =>
    claims.filter(({ stance }) => forces.includes(stanceTerm(stance).force));
  const affirms = by('affirms');
  return {
    incident,
    accused,
    roles: [
      ...new Set(
        claims.flatMap(accusations).flatMap(({ actor, role }) => (actor === accused ? role : [])),
      ),
    ],
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
  const at = [
    { on: 'the incident' as const, claims: own(levels.claims) },
    { on: 'possibly the incident' as const, claims: own(levels.ambiguous) },
    { on: 'the series' as const, claims: own(levels.series) },
  ];
  for (const { on, claims } of at) {
    const [first, ...rest] = claims;
    if (first) return { on, claims: [first, ...rest], latest: rest.at(-1) ?? first };
  }
  return { on: 'nothing recorded' };
}
