import type { Entry, Graph } from '../../src/corpus/linking/graph.ts';
import type { SiteContext } from '../../src/site/site-context.ts';
import { backLinkGroups } from '../../src/views/navigation/back-link-groups.ts';
import { breadcrumbsOf } from '../../src/views/navigation/breadcrumbs.ts';
import { relatedRows } from '../../src/views/navigation/related-row.ts';
import { actorPage } from '../../src/views/pages/actor/actor-page.ts';
import { articlePage } from '../../src/views/pages/article/article-page.ts';
import { claimPage } from '../../src/views/pages/claim/claim-page.ts';
import { homePage } from '../../src/views/pages/home-page.ts';
import { asOfPage, dayOf } from '../../src/views/pages/incident/as-of-page.ts';
import { incidentPage } from '../../src/views/pages/incident/incident-page.ts';
import { listPage } from '../../src/views/pages/lists/lists.ts';
import { outletPage } from '../../src/views/pages/outlet-page.ts';
import { cardOf, shareOf } from '../../src/views/pages/share/share.ts';
import { structuredData } from '../../src/views/pages/structured-data.ts';

/** What the page at an address shows, made from a context as the page makes it; undefined for pages of no record. */
export function pageView(address: string, context: SiteContext): unknown {
  const { graph, site, differences, related, links, lists, formerIncidents } = context;
  const path = decodeURI(address).slice(site.base.length);
  const list = lists.get(path.replace(/\/$/, ''));
  if (list) return list.page();
  const [section = '', id = '', more = '', day = ''] = path.split('/');
  const around = (entry: Entry) => ({
    data: structuredData(entry, site),
    links: backLinkGroups(entry, links.get(entry) ?? [], site),
    breadcrumbs: breadcrumbsOf(entry, site),
  });
  if (path === '') return homePage(graph, site);
  if (id === '') {
    const known = sectionOf(section);
    return known && listPage(known, graph, site);
  }
  const shared = sharedAt(section, id, graph);
  if (more === 'card.png') return shared && cardOf(shared, site);
  const share = shared && shareOf(shared, site);
  switch (section) {
    case 'incidents': {
      const incident = graph.incidents.get(id) ?? formerIncidents.get(id);
      if (!incident) return undefined;
      const known = more === 'as-of' ? dayOf(incident, day) : undefined;
      if (known) return asOfPage(incident, known, graph, site);
      const page = incidentPage(incident, graph, site);
      const rows = relatedRows(related.get(incident) ?? [], page.pagers, site);
      return { page, rows, share, ...around(incident) };
    }
    case 'claims': {
      const claim = graph.claims.get(`${id}/${more}`);
      return (
        claim && {
          ...claimPage(claim, differences.get(claim) ?? [], site),
          share: shareOf(claim, site),
          ...around(claim),
        }
      );
    }
    case 'articles': {
      const article = graph.articles.get(id);
      return article && { ...articlePage(article, site), share, ...around(article) };
    }
    case 'actors': {
      const actor = graph.actors.get(id);
      return actor && { ...actorPage(actor, graph, site), share, ...around(actor) };
    }
    case 'outlets': {
      const outlet = graph.outlets.get(id);
      return outlet && { ...outletPage(outlet, site), ...around(outlet) };
    }
    default:
      return undefined;
  }
}

const sectionOf = (name: string) =>
  (['incidents', 'claims', 'actors', 'outlets', 'articles'] as const).find((each) => each === name);

function sharedAt(section: string, id: string, { incidents, articles, actors }: Graph) {
  if (section === 'incidents') return incidents.get(id);
  if (section === 'articles') return articles.get(id);
  return section === 'actors' ? actors.get(id) : undefined;
}
