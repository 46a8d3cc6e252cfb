import type { Actor, Claim, Graph, Incident } from '../corpus/linking/graph.ts';
import { claimsAbout } from './claims-about.ts';
import { byPublication } from './order.ts';
import { isFrom } from './speaks-for.ts';

/** The state on whose soil an incident happened, and what it and its people say about it. */
export interface TerritorialState {
  state: Actor;
  /** Surely about the incident, and what may be about it. */
  claims: readonly Claim[];
  ambiguous: readonly Claim[];
  /** What they say about the series the incident belongs to. */
  series: readonly Claim[];
}

/** Undefined where the incident’s country has no state among the actors. */
export function territorialStateOf(
  incident: Incident,
  { actors }: Pick<Graph, 'actors'>,
): TerritorialState | undefined {
  const country = incident.place?.country;
  const state = [...actors.values()].find(
    (actor) => actor.actorKind === 'state' && actor.country === country,
  );
  if (!country || !state) return undefined;
  const { exact, ambiguous, series } = claimsAbout(incident);
  const own = (claims: readonly Claim[]) =>
    claims.filter((claim) => isFrom(claim, state)).sort(byPublication);
  return { state, claims: own(exact), ambiguous: own(ambiguous), series: own(series) };
}
