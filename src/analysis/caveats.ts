import type { Claim, Incident } from '../corpus/linking/graph.ts';
import { changeBetween } from './certainty.ts';
import { claimsAbout } from './claims-about.ts';
import { inForceOn } from './in-force.ts';
import { passedOnBy } from './passed-on.ts';

/** What must be known of a claim surely about an incident before it is taken as it stands. */
export type Caveat =
  | { kind: 'taken back' | 'taken back in part'; by: Claim }
  | { kind: 'said before'; incident: Incident }
  | { kind: 'firmer' | 'weaker' | 'names more'; than: Claim };

/** For each incident that a claim is surely about its caveats; what is told of several alike, once. */
export function caveatsOf(claim: Claim): Caveat[] {
  if (claim.scope !== 'exact') return [];
  const each = claim.incidents.map((incident) => onIncident(claim, incident));
  const isWhole = each.every((own) => own.some(({ kind }) => kind === 'taken back'));
  const found = each.flat().map(
    (one): Caveat =>
      // Taken back of one of its incidents, it still counts for the others.
      one.kind === 'taken back' && !isWhole ? { kind: 'taken back in part', by: one.by } : one,
  );
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

function onIncident(claim: Claim, incident: Incident): Caveat[] {
  const { retractions, isForetold } = inForceOn(incident);
  const by = retractions.of(claim);
  if (by) return [{ kind: 'taken back', by }];
  if (isForetold(claim)) return [{ kind: 'said before', incident }];
  const parts = claim.accused.flatMap(
    ({ actor, role }) => retractions.on(claim, actor, role) ?? [],
  );
  const than = passedOnBy(claim, claimsAbout(incident).exact);
  const change = than && changeBetween(than, claim);
  return [
    ...parts.map((part): Caveat => ({ kind: 'taken back in part', by: part })),
    ...(than && (change === 'firmer' || change === 'weaker') ? [{ kind: change, than }] : []),
    ...(than && namesMore(claim, than) ? [{ kind: 'names more' as const, than }] : []),
  ];
}

/** Whether a claim names an accused, or a role of one, that the one it passes on does not. */
function namesMore({ accused }: Claim, than: Claim): boolean {
  return accused.some(
    ({ actor, role }) => !than.accused.some((one) => one.actor === actor && one.role === role),
  );
}

function keyOf(one: Caveat): string {
  if (one.kind === 'said before') return `${one.kind} ${one.incident.id}`;
  return `${one.kind} ${'by' in one ? one.by.key : one.than.key}`;
}
