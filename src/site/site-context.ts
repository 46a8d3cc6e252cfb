import type { Graph, Incident } from '../corpus/linking/graph.ts';
import { oncePer } from '../model/once-per.ts';
import type { Environment } from '../settings.ts';
import type { Geography } from '../views/drawings/maps/geography.ts';
import { type IncidentMap, incidentMap } from '../views/drawings/maps/incident-map.ts';
import type { Site } from '../views/shared/site.ts';
import { createSite } from './create-site.ts';
import { worldGeography } from './geography.ts';
import { type AskedTables, siteTables } from './site-tables.ts';

/** A record as it is read once for a build. */
export interface ReadRecord {
  graph: Graph;
  /** The report of what is wrong with the content; only in `astro dev`, where a build would have stopped. */
  problems: string | undefined;
}

/**
 * What pages and components are given to render with, as `Astro.locals`: the record, the site it is shown
 * on, and what depends on the whole record and is computed once for all of them.
 */
export interface SiteContext extends ReadRecord, AskedTables {
  site: Site;
  /** Where land and borders are: made ready when the first map asks for it. */
  geography: () => Geography;
  /** The map of an incident, drawn once for all the pages it stands on. */
  mapOf: (incident: Incident) => IncidentMap | undefined;
}

/** The context of a record, on a site at an address and in a language. What it computes, it computes when it is asked. */
export function createSiteContext(
  record: ReadRecord,
  environment: Pick<Environment, 'origin' | 'base' | 'language'>,
): SiteContext {
  const site = createSite(environment);
  const tables = siteTables(record.graph, site);
  return contextOf(
    record,
    {
      related: { get: (incident) => tables.related().get(incident) },
      links: { get: (entry) => tables.links().get(entry) },
      differences: { get: (claim) => tables.differences().get(claim) },
      lists: { get: (path) => tables.lists().get(path) },
      formerIncidents: { get: (id) => tables.formerIncidents().get(id) },
      search: { get: (what) => tables.search().get(what) },
      record: { get: (what) => tables.record().get(what) },
    },
    site,
  );
}

/** The context of a record whose tables are there. */
export function contextOf(record: ReadRecord, tables: AskedTables, site: Site): SiteContext {
  return {
    ...record,
    ...tables,
    site,
    geography: worldGeography,
    mapOf: oncePer((incident: Incident) => incidentMap(incident, worldGeography(), site)),
  };
}
