import { backLinks } from '../analysis/back-links.ts';
import { type Difference, differencesByClaim } from '../analysis/differences.ts';
import { type Related, relatedIncidents } from '../analysis/related.ts';
import type { Claim, Graph, Incident } from '../corpus/linking/graph.ts';
import type { Environment } from '../settings.ts';
import type { Geography } from '../views/drawings/maps/geography.ts';
import type { IncidentMap } from '../views/drawings/maps/incident-map.ts';
import type { Site } from '../views/shared/site.ts';
import { createSite } from './create-site.ts';
import { worldGeography } from './geography.ts';
import { incidentMaps } from './incident-maps.ts';

/** A record as it is read once for a build. */
export interface ReadRecord {
  graph: Graph;
  /** The report of what is wrong with the content; only in `astro dev`, where a build would have stopped. */
  problems: string | undefined;
  version: string;
}

/**
 * What pages and components are given to render with, as `Astro.locals`: the record, the site it is shown
 * on, and what depends on the whole record and is computed once for all of them.
 */
export interface SiteContext extends Pick<ReadRecord, 'graph' | 'problems'> {
  site: Site;
  related: ReadonlyMap<Incident, readonly Related[]>;
  links: ReturnType<typeof backLinks>;
  differences: ReadonlyMap<Claim, readonly Difference[]>;
  /** Where land and borders are: made ready when the first map asks for it. */
  geography: () => Geography;
  /** The map of an incident, drawn once for all the pages it stands on. */
  mapOf: (incident: Incident) => IncidentMap | undefined;
}

/** Computes the context of a record, on a site at an address and in a language. */
export function createSiteContext(
  { graph, problems, version }: ReadRecord,
  environment: Pick<Environment, 'origin' | 'base' | 'language'>,
): SiteContext {
  const site = createSite(environment, version);
  return {
    graph,
    problems,
    site,
    related: relatedIncidents(graph.incidents.values()),
    links: backLinks(graph),
    differences: differencesByClaim(graph),
    geography: worldGeography,
    mapOf: incidentMaps(worldGeography, site),
  };
}
