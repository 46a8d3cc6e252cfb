import { type BackLink, backLinks } from '../analysis/back-links.ts';
import { type Difference, differencesByClaim } from '../analysis/differences.ts';
import { type Related, relatedIncidents } from '../analysis/related.ts';
import type { Claim, Entry, Graph, Incident } from '../corpus/linking/graph.ts';
import type { ListRoute } from '../views/pages/lists/list-pages.ts';
import { type AnyListPage, pagesOfLists } from '../views/pages/lists/lists.ts';
import { type SearchPage, searchPage } from '../views/pages/search/search-page.ts';
import type { SearchRecord } from '../views/pages/search/search-record.ts';
import { searchRecords } from '../views/pages/search/search-records.ts';
import { holdsSuppliedTitles } from '../views/shared/printed.ts';
import type { Site } from '../views/shared/site.ts';

/** What is computed for the whole record at once, and read by a page for what it is about. */
export interface TableValues {
  related: ReadonlyMap<Incident, readonly Related[]>;
  links: ReadonlyMap<Entry, readonly BackLink[]>;
  differences: ReadonlyMap<Claim, readonly Difference[]>;
  /** The pages below the lists, by their path below the root of the site: `claims/by/stance/denies`. */
  lists: ReadonlyMap<string, ListRoute<AnyListPage>>;
  /** Incidents by ids they had before. */
  formerIncidents: ReadonlyMap<string, Incident>;
  search: ReadonlyMap<'page', SearchPage>;
  /** What is so of the record as a whole. */
  record: ReadonlyMap<'holds supplied titles', boolean>;
}

/** The tables of a record, each computed when it is first asked for. */
export type SiteTables = { readonly [Name in keyof TableValues]: () => TableValues[Name] } & {
  /** What can be found; no page reads it. */
  readonly searchRecords: () => readonly SearchRecord[];
};

/** What pages are given of the tables: to each its own. */
export type AskedTables = { [Name in keyof TableValues]: Pick<TableValues[Name], 'get'> };

/** The tables of a record. */
export function siteTables(graph: Graph, site: Site): SiteTables {
  const records = lazily(() => searchRecords(graph, site));
  return {
    related: lazily(() => relatedIncidents(graph.incidents.values())),
    links: lazily(() => backLinks(graph)),
    differences: lazily(() => differencesByClaim(graph)),
    lists: lazily(() => pagesOfLists(graph, site)),
    formerIncidents: lazily(
      () =>
        new Map(
          [...graph.incidents.values()].flatMap((incident) =>
            incident.previous.map((id) => [id, incident] as const),
          ),
        ),
    ),
    search: lazily(() => new Map([['page', searchPage(graph, site, records())]])),
    record: lazily(() => new Map([['holds supplied titles', holdsSuppliedTitles(graph)]])),
    searchRecords: records,
  };
}

function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
