import { publicationDays } from '../analysis/as-of.ts';
import type { Claim, Graph, Incident } from '../corpus/linking/graph.ts';
import { rules } from '../corpus/rules/index.ts';
import { compareText } from '../model/diagnostic.ts';
import { cellOf } from '../views/drawings/maps/geography.ts';
import { sharables } from '../views/pages/share/share.ts';
import type { Site } from '../views/shared/site.ts';
import { asOfUrl, cardUrl, pageUrl, urlOf } from '../views/shared/urls.ts';
import type { SiteTables } from './site-tables.ts';

/**
 * The path of every page and image that depends on what is in the record, from the root of the host, each once: those
 * of routes with parameters. A page’s ends with a slash. What is about one incident stands together: what is computed
 * for one of these pages serves the next.
 */
export function addressesOf(
  graph: Graph,
  { lists, formerIncidents }: Pick<SiteTables, 'lists' | 'formerIncidents'>,
  site: Site,
): string[] {
  const { articles, incidents, actors, outlets, claims } = graph;
  const urls = [
    ...[...incidents.values()].sort(byCell).flatMap((incident) => around(incident, site)),
    ...[...claims.values()]
      .filter(({ incidents: [first] }) => !first)
      .map((claim) => urlOf(claim, site)),
    ...[articles, actors, outlets].flatMap((map) =>
      [...map.values()].map((entry) => urlOf(entry, site)),
    ),
    ...[...formerIncidents().keys()].map((id) => pageUrl(`incidents/${id}`, site)),
    ...[...lists().keys()].map((path) => encodeURI(pageUrl(path, site))),
    ...rules.map(({ name }) => pageUrl(`rules/${name}`, site)),
    cardUrl(pageUrl('', site)),
    ...sharables(graph).map((entry) => cardUrl(urlOf(entry, site))),
  ];
  return [...new Set(urls)];
}

/** An incident, as it was known on each day, its image, and the claims that are first of all about it. */
function around(incident: Incident, site: Site): string[] {
  const isFirst = ({ incidents: [first] }: Claim) => first === incident;
  return [
    urlOf(incident, site),
    cardUrl(urlOf(incident, site)),
    ...publicationDays(incident).map((day) => asOfUrl(incident, day.edtf, site)),
    ...incident.claims.filter(isFirst).map((claim) => urlOf(claim, site)),
  ];
}

/** Maps of one cell share their ground. */
const byCell = (a: Incident, b: Incident) => compareText(cellOfIncident(a), cellOfIncident(b));

function cellOfIncident({ place }: Incident): string {
  if (!place?.point) return '';
  const [latitude, longitude] = place.point;
  return cellOf([longitude, latitude]);
}
