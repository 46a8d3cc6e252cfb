import type { Incident } from './corpus/graph.ts';
import { geography } from './geography.ts';
import { site } from './site.ts';
import { type IncidentMap, incidentMap } from './views/maps/incident-map.ts';

const drawn = new WeakMap<Incident, IncidentMap>();

/** The map of an incident, drawn once for all the pages it stands on. */
export function mapOf(incident: Incident): IncidentMap | undefined {
  const map = drawn.get(incident) ?? incidentMap(incident, geography, site);
  if (map) drawn.set(incident, map);
  return map;
}
