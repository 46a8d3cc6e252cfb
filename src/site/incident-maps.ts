import type { Incident } from '../corpus/linking/graph.ts';
import type { Geography } from '../views/drawings/maps/geography.ts';
import { type IncidentMap, incidentMap } from '../views/drawings/maps/incident-map.ts';
import type { Site } from '../views/shared/site.ts';

/** Draws the map of an incident when it is first asked for, and remembers it. */
export function incidentMaps(
  geography: () => Geography,
  site: Site,
): (incident: Incident) => IncidentMap | undefined {
  const drawn = new WeakMap<Incident, IncidentMap>();
  return (incident) => {
    const map = drawn.get(incident) ?? incidentMap(incident, geography(), site);
    if (map) drawn.set(incident, map);
    return map;
  };
}
