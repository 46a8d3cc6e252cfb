import { publicationDays } from '../analysis/as-of.ts';
import type { Graph } from '../corpus/linking/graph.ts';
import { rules } from '../corpus/rules/index.ts';
import { sharables } from '../views/pages/share/share.ts';
import type { Site } from '../views/shared/site.ts';
import { asOfUrl, cardUrl, pageUrl, urlOf } from '../views/shared/urls.ts';
import type { SiteTables } from './site-tables.ts';

/**
 * The path of every page and image that depends on what is in the record, from the root of the host, each once: those
 * of routes with parameters. A page’s ends with a slash.
 */
export function addressesOf(
  graph: Graph,
  { lists, formerIncidents }: Pick<SiteTables, 'lists' | 'formerIncidents'>,
  site: Site,
): string[] {
  const { articles, incidents, actors, outlets, claims } = graph;
  const entries = [articles, incidents, actors, outlets, claims].flatMap((map) => [
    ...map.values(),
  ]);
  const urls = [
    ...entries.map((entry) => urlOf(entry, site)),
    ...[...formerIncidents().keys()].map((id) => pageUrl(`incidents/${id}`, site)),
    ...[...incidents.values()].flatMap((incident) =>
      publicationDays(incident).map((day) => asOfUrl(incident, day.edtf, site)),
    ),
    ...[...lists().keys()].map((path) => encodeURI(pageUrl(path, site))),
    ...rules.map(({ name }) => pageUrl(`rules/${name}`, site)),
    cardUrl(pageUrl('', site)),
    ...sharables(graph).map((entry) => cardUrl(urlOf(entry, site))),
  ];
  return [...new Set(urls)];
}
