import { publicationDays } from '../src/analysis/as-of.ts';
import { backLinks } from '../src/analysis/back-links.ts';
import { differencesByClaim } from '../src/analysis/differences.ts';
import { relatedIncidents } from '../src/analysis/related.ts';
import type { Entry, Graph } from '../src/corpus/linking/graph.ts';
import { strandsOf } from '../src/views/drawings/chains/chain-strands.ts';
import {
  actorEvents,
  incidentEvents,
  recordEvents,
} from '../src/views/drawings/timeline/timeline-events.ts';
import { backLinkGroups } from '../src/views/navigation/back-link-groups.ts';
import { breadcrumbsOf } from '../src/views/navigation/breadcrumbs.ts';
import { relatedRows } from '../src/views/navigation/related-row.ts';
import { actorPage } from '../src/views/pages/actor/actor-page.ts';
import { articlePage } from '../src/views/pages/article/article-page.ts';
import { claimPage } from '../src/views/pages/claim/claim-page.ts';
import { homePage } from '../src/views/pages/home-page.ts';
import { asOfPage } from '../src/views/pages/incident/as-of-page.ts';
import { incidentPage } from '../src/views/pages/incident/incident-page.ts';
import { listPage, pagesOfLists } from '../src/views/pages/lists/lists.ts';
import { outletPage } from '../src/views/pages/outlet-page.ts';
import { searchPage } from '../src/views/pages/search/search-page.ts';
import { searchRecords } from '../src/views/pages/search/search-records.ts';
import { shareOf, siteShare } from '../src/views/pages/share/share.ts';
import { structuredData } from '../src/views/pages/structured-data.ts';
import type { Site } from '../src/views/shared/site.ts';

/** All that pages, cards and search show of a record, by the address it is shown at. */
export function allViews(graph: Graph, site: Site): [url: string, view: unknown][] {
  const links = backLinks(graph);
  const related = relatedIncidents(graph.incidents.values());
  const differences = differencesByClaim(graph);
  const around = (entry: Entry) => ({
    data: structuredData(entry, site),
    links: backLinkGroups(entry, links.get(entry) ?? [], site),
    breadcrumbs: breadcrumbsOf(entry, site),
  });
  const placed = <View extends { url: string }>(
    page: View,
    more: object = {},
  ): [string, unknown] => [page.url, { ...page, ...more }];
  const sections = ['incidents', 'claims', 'actors', 'outlets', 'articles'] as const;
  return [
    placed(homePage(graph, site), { share: siteShare(graph, site) }),
    ['events', recordEvents(graph, site)],
    ...[...graph.incidents.values()].flatMap((incident): [string, unknown][] => [
      [`events of ${incident.id}`, incidentEvents(incident, site)],
      [`strands of ${incident.id}`, strandsOf(incident.claims, site)],
    ]),
    ...[...graph.actors.values()].map((actor): [string, unknown] => [
      `events of ${actor.id}`,
      actorEvents(actor, site),
    ]),
    ...[...graph.incidents.values()].map((incident) => {
      const page = incidentPage(incident, graph, site);
      const rows = relatedRows(related.get(incident) ?? [], page.pagers, site);
      return placed(page, { related: rows, share: shareOf(incident, site), ...around(incident) });
    }),
    ...[...graph.incidents.values()].flatMap((incident) =>
      publicationDays(incident).map((day) => placed(asOfPage(incident, day, graph, site))),
    ),
    ...[...graph.claims.values()].map((claim) =>
      placed(claimPage(claim, differences.get(claim) ?? [], site), around(claim)),
    ),
    ...[...graph.articles.values()].map((article) =>
      placed(articlePage(article, site), { share: shareOf(article, site), ...around(article) }),
    ),
    ...[...graph.actors.values()].map((actor) =>
      placed(actorPage(actor, graph, site), { share: shareOf(actor, site), ...around(actor) }),
    ),
    ...[...graph.outlets.values()].map((outlet) =>
      placed(outletPage(outlet, site), around(outlet)),
    ),
    ...sections.map((section) => placed(listPage(section, graph, site))),
    ...[...pagesOfLists(graph, site).values()].map(({ page }) => placed(page())),
    ...searchRecords(graph, site).map((record): [string, unknown] => [
      `search ${record.url}`,
      record,
    ]),
    ['search', searchPage(graph, site)],
  ];
}
