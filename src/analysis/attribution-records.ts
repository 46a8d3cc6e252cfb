import type { Actor, Claim, Incident, Speaker } from '../corpus/linking/graph.ts';
import { compareText } from '../model/diagnostic.ts';
import { oncePer } from '../model/once-per.ts';
import { type Force, type Role, stanceTerm } from '../model/vocabularies.ts';
import { accuses, attributes, namedBy, rolesOf } from './accusations.ts';
import { claimsAbout } from './claims-about.ts';
import { countedOn, inForceOn } from './in-force.ts';
import { byPublication, inOrderSaid } from './order.ts';
import { type Origin, originsOf } from './origins.ts';
import { overstatedAmong } from './passed-on.ts';
import { isRetraction } from './retractions.ts';
import { type RoleState, roleStatesOf } from './role-states.ts';
import { isFrom } from './speaks-for.ts';
import type { AttributionState } from './terms.ts';

/** All that is on record of one incident and one accused. */
export interface AttributionRecord {
  incident: Incident;
  accused: Actor;
  /** How it stands, for each role that anybody says or suspects, in the order of the vocabulary. */
  roles: readonly RoleState[];
  /** The state of the first of these roles: whoever did it comes before whoever ordered it. */
  state: AttributionState;
  /**
   * Claims surely about the incident, by what they do to the attribution; in order of publication. What is
   * taken back, or was said before it happened, is only among `withdrawn` and `foretold`.
   */
  affirms: readonly Claim[];
  denies: readonly Claim[];
  readings: readonly Claim[];
  open: readonly Claim[];
  /** Retractions, and all that is taken back. */
  withdrawn: readonly Claim[];
  foretold: readonly Claim[];
  /** Of `affirms` and `denies`, those that put more firmly what the record has nearer to its speaker. */
  overstated: ReadonlySet<Claim>;
  /** Whether a speaker still stands behind what it said, alone or with others. */
  isStill: (claim: Claim, speaker: Speaker) => boolean;
  /** The roles that a claim still names the accused in: of several it may have been taken back of some. */
  rolesStill: (claim: Claim) => Role[];
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
// Many pages ask for the same; a record does not change once it is linked.
export const attributionRecordsOf = oncePer((incident: Incident): readonly AttributionRecord[] =>
  [...attributedTo(incident)]
    .map((actor) => attributionTo(actor, incident))
    .sort((a, b) => weight(b) - weight(a) || compareText(a.accused.id, b.accused.id)),
);

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
  const { ambiguous } = claimsAbout(incident);
  const claims = [...countedOn(incident), ...ambiguous].sort(byPublication);
  const named = new Set(claims.flatMap(namedBy).map(({ actor }) => actor));
  return [...named]
    .filter((actor) => !accused.has(actor))
    .map((actor) => {
      const own = claims.filter((claim) => namedBy(claim).some((one) => one.actor === actor));
      const answers = own.filter((claim) => isFrom(claim, actor));
      const surely = answers.filter(({ scope }) => scope === 'exact');
      const perhaps = answers.filter(({ scope }) => scope === 'ambiguous');
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

/**
 * Whoever answers about an incident of which no claim surely about it accuses it: responses, and the answers of
 * those whom only what may be about it, or is about its series, accuses.
 */
export function answeringUnaccused(incident: Incident): { actor: Actor; standing: Standing }[] {
  const elsewhere = attributionRecordsOf(incident)
    .filter((one) => !isMade(one) && one.standing.on === 'the incident')
    .map(({ accused, standing }) => ({ actor: accused, standing }));
  const responses = responsesOf(incident).filter(
    ({ standing }) => standing.on !== 'nothing recorded',
  );
  return [...responses, ...elsewhere];
}

function attributedTo(incident: Incident): Set<Actor> {
  const { exact, ambiguous, series } = claimsAbout(incident);
  const claims = [...exact, ...ambiguous, ...series].filter(attributes);
  return new Set(claims.flatMap(namedBy).map(({ actor }) => actor));
}

/** Whether somebody says, suspects or reads that an accused did it, or did so before taking it back; denials and silences alone make none. */
export function isMade({ state }: Pick<AttributionRecord, 'state'>): boolean {
  return state !== 'none recorded';
}

/** Whether somebody else than the accused makes it: whoever only takes a deed upon itself is not accused. */
export function isAccusation({
  accused,
  affirms,
  readings,
  withdrawn,
}: AttributionRecord): boolean {
  return [...affirms, ...readings, ...withdrawn].some((claim) => accuses(claim, accused));
}

const weight = ({ affirms, denies, readings }: AttributionRecord) =>
  affirms.length * 100 + readings.length * 10 + denies.length;

function attributionTo(accused: Actor, incident: Incident): AttributionRecord {
  const { exact, ambiguous, series } = claimsAbout(incident);
  const naming = (claims: readonly Claim[]) =>
    claims
      .filter((claim) => namedBy(claim).some(({ actor }) => actor === accused))
      .sort(byPublication);
  const inForce = inForceOn(incident);
  const { isVoid } = inForce.retractions;
  const claims = naming(exact).filter((claim) => !isVoid(claim));
  const isTakenBack = (claim: Claim) =>
    rolesOf(claim, accused).every((role) => inForce.retractions.on(claim, accused, role));
  const foretold = claims.filter(inForce.isForetold);
  const counted = claims.filter((claim) => !foretold.includes(claim) && !isTakenBack(claim));
  const by = (...forces: Force[]) =>
    counted.filter(({ stance }) => forces.includes(stanceTerm(stance).force));
  const affirms = by('affirms');
  const overstated = overstatedAmong(counted);
  const isNearest = (claim: Claim) => !overstated.has(claim);
  const isStill = (claim: Claim, speaker: Speaker) =>
    rolesOf(claim, accused).some(
      (role) => !inForce.retractions.isLeftBy(speaker, claim, accused, role),
    );
  const roles = roleStatesOf(accused, incident, inForce);
  return {
    incident,
    accused,
    roles,
    state: (roles.find(({ state }) => state !== 'withdrawn') ?? roles[0])?.state ?? 'none recorded',
    affirms,
    denies: by('denies'),
    readings: by('reading'),
    open: by('withholds', 'silent'),
    withdrawn: claims.filter((claim) => isRetraction(claim) || isTakenBack(claim)),
    foretold,
    overstated,
    isStill,
    rolesStill: (claim) =>
      rolesOf(claim, accused).filter(
        (role) => inForce.retractions.on(claim, accused, role) === undefined,
      ),
    origins: originsOf(affirms.filter(isNearest), isStill),
    standing: standingOf(accused, isStill, {
      claims: counted.filter(isNearest),
      ambiguous: naming(ambiguous),
      series: naming(series),
    }),
    ambiguous: naming(ambiguous),
    series: naming(series),
  };
}

interface Levels {
  claims: readonly Claim[];
  ambiguous: readonly Claim[];
  series: readonly Claim[];
}

function standingOf(
  accused: Actor,
  isStill: AttributionRecord['isStill'],
  levels: Levels,
): Standing {
  const own = (claims: readonly Claim[]) =>
    claims.filter((claim) => isFrom(claim, accused, isStill));
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
    if (first)
      return {
        on,
        claims: [first, ...rest],
        latest: inOrderSaid([first, ...rest]).at(-1) ?? first,
      };
  }
  return { on: 'nothing recorded' };
}
