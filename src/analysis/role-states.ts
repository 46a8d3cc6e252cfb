import type { Actor, Claim, Incident } from '../corpus/linking/graph.ts';
import { type Force, type Role, role, stanceTerm } from '../model/vocabularies.ts';
import { termsOf } from '../model/vocabulary.ts';
import { attributes, namedBy, rolesOf } from './accusations.ts';
import { claimsAbout } from './claims-about.ts';
import type { InForce } from './in-force.ts';
import { byPublication } from './order.ts';
import { type Origin, originsOf } from './origins.ts';
import { overstatedAmong } from './passed-on.ts';
import { isPartOrWhole, wholesOf } from './speaks-for.ts';
import { acknowledgements, attributionStateOf, type Case } from './states.ts';
import type { AttributionState } from './terms.ts';

/** How an attribution stands for one role, the claims that make it so, and who stands behind it. */
export interface RoleState {
  role: Role;
  state: AttributionState;
  restsOn: readonly Claim[];
  origins: readonly Origin[];
}

/** How it stands for each role that is said, suspected or taken back, in the order of the vocabulary. */
export function roleStatesOf(accused: Actor, incident: Incident, inForce: InForce): RoleState[] {
  return termsOf(role).flatMap(([name]): RoleState[] => {
    if (!isRole(name)) return [];
    const of = caseOf(accused, name, incident, inForce);
    const { state, restsOn } = attributionStateOf({
      ...of,
      rivals: rivalsOf(of, name, incident, inForce),
    });
    return state === 'none recorded'
      ? []
      : [{ role: name, state, restsOn, origins: originsOf(of.affirms, of.isStill) }];
  });
}

const isRole = (name: string): name is Role => Object.hasOwn(role.terms, name);

/** What is in force for an accused in a role; what is overstated counts with the claim that it passes on. */
function caseOf(
  accused: Actor,
  role: Role,
  incident: Incident,
  inForce: InForce,
): Omit<Case, 'rivals'> {
  const naming = claimsAbout(incident)
    .exact.filter((claim) => rolesOf(claim, accused).includes(role))
    .sort(byPublication);
  const isTakenBack = (claim: Claim) => inForce.retractions.on(claim, accused, role) !== undefined;
  const timely = naming.filter((claim) => !inForce.isForetold(claim));
  const counted = timely.filter((claim) => !isTakenBack(claim));
  const overstated = overstatedAmong(counted);
  const by = (force: Force) =>
    counted.filter((claim) => stanceTerm(claim.stance).force === force && !overstated.has(claim));
  return {
    accused,
    affirms: by('affirms'),
    denies: by('denies'),
    readings: by('reading'),
    withdrawn: timely.filter((claim) => isTakenBack(claim) && attributes(claim)),
    isStill: (claim, speaker) => !inForce.retractions.isLeftBy(speaker, claim, accused, role),
  };
}

/** Who else takes it upon itself alone, where one deed is meant: of a series each may have done some. */
function rivalsOf(
  of: Omit<Case, 'rivals'>,
  role: Role,
  incident: Incident,
  inForce: InForce,
): Claim[] {
  if (incident.incidentKind === 'series' || acknowledgements(of).length === 0) return [];
  const own = acknowledgements(of);
  const others = new Set(
    claimsAbout(incident)
      .exact.flatMap(namedBy)
      .map(({ actor }) => actor),
  );
  return [...others]
    .filter((other) => !isPartOrWhole(other, of.accused) && !areOfOne(other, of.accused))
    .flatMap((other) => {
      const theirs = acknowledgements(caseOf(other, role, incident, inForce));
      const isTogether = [...own, ...theirs].some((claim) =>
        [other, of.accused].every((actor) => rolesOf(claim, actor).includes(role)),
      );
      return isTogether ? [] : theirs;
    });
}

/** Whether both belong to one, as an army and a ministry do to their state. */
function areOfOne(a: Actor, b: Actor): boolean {
  const wholes = new Set(wholesOf(a));
  return wholesOf(b).some((whole) => wholes.has(whole));
}
