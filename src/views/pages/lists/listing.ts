import type { Crumb } from '../../navigation/breadcrumbs.ts';
import type { Link, RichText } from '../../shared/rich-text.ts';
import type { Section } from '../../shared/urls.ts';
import type { Facet, FacetName } from './facet.ts';
import type { Filters, RowAttributes, SortName } from './list-filters.ts';
import type { Division } from './list-parts.ts';

/** One of the site’s lists: what is in it, in which order, and the ways through it. */
export interface Listing<S extends Section, Item, Row> {
  section: S;
  items: readonly Item[];
  rowOf: (item: Item) => Row;
  /** What its rows can be filtered by. */
  facets: readonly Facet<Item>[];
  /** Which of them have a page for each value. */
  pages: readonly FacetName[];
  division: Division<Item> & {
    by: 'year' | 'letter';
    labelOf: (path: readonly string[]) => string;
  };
  /** The first is the order it is in. */
  sorts: readonly SortName[];
  sortKeysOf: (item: Item) => RowAttributes;
  /** The most rows that are filtered in place; more are left to the search page. */
  reach: number;
}

/** A row of a list and, where it can be filtered, what it is filtered and sorted by. */
export type Listed<Row> = Row & { attributes?: RowAttributes | undefined };

export interface Tally extends Link {
  count: number;
}

/** What one page of a list shows. */
export interface ListPage<S extends Section, Row> {
  section: S;
  url: string;
  title: string;
  /** Undefined on the list’s own page. */
  breadcrumbs: readonly Crumb[] | undefined;
  intro: RichText;
  /** How much of what belongs on it the page shows. */
  extent: string;
  rows: readonly Listed<Row>[];
  /** Only on the list’s own page. */
  filters: Filters | undefined;
  /** The pages that all rows are on, where they are too many for this one. */
  parts: readonly Tally[];
  /** The page before and the one after it, in the order of the list. */
  previous: Link | undefined;
  next: Link | undefined;
  /** Only on the list’s own page: pages of those that have one thing in common. */
  browse: readonly { name: FacetName; label: string; tallies: readonly Tally[] }[];
  /** Where the rows can be filtered by several things at once. */
  further: Link | undefined;
}
