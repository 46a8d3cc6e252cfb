import type { Site } from '../../shared/site.ts';
import { type Entry, pageUrl, type Section } from '../../shared/urls.ts';
import { type Facet, type FacetName, tellsApart } from './facet.ts';

/** What a row is filtered and sorted by, as attributes of its element: `data-year`, `data-by-claims`. */
export type RowAttributes = Readonly<Record<`data-${string}`, string | number>>;

export type SortName = 'latest' | 'oldest' | 'claims' | 'origins' | 'name';

/** The controls above a list. Their names and values are the parameters of an address. */
export interface Filters {
  /** Where it goes: nowhere, as the rows are filtered where they are, or to the search page. */
  way:
    | { to: 'the rows'; rules: string; sorts: readonly Choice[] }
    | { to: 'search'; action: string; kind: Entry['kind'] };
  selects: readonly { name: FacetName; label: string; choices: readonly Choice[] }[];
}

export interface Choice {
  value: string;
  label: string;
}

interface Filtered<Item> {
  section: Section;
  items: readonly Item[];
  facets: readonly Facet<Item>[];
  sorts: readonly SortName[];
  reach: number;
}

/**
 * What the rows of a list are chosen and sorted by; of a list too long to be loaded, what leads on to the search.
 */
export function filtersOf<Item>(listing: Filtered<Item>, site: Site): Filters {
  const { words } = site;
  const { section, items, facets, sorts, reach } = listing;
  const isSearch = items.length > reach;
  const chosen = facets.filter(
    (facet) => tellsApart(facet, items) && (!isSearch || isSearched(facet.name)),
  );
  return {
    way: isSearch
      ? { to: 'search', action: pageUrl('search', site), kind: entryKinds[section] }
      : {
          to: 'the rows',
          rules: hidingRules(chosen),
          sorts: sorts.map((value) => ({ value, label: words.lists.sort[value] })),
        },
    selects: chosen.map(({ name, terms }) => ({
      name,
      label: words.grammar.capitalised(words.lists.facet[name]),
      choices: terms.map((term) => ({
        value: term.value,
        label: words.lists.choice(words.grammar.capitalised(term.label), term.items.length),
      })),
    })),
  };
}

/** What entries of a list are called where all kinds are searched together. */
export const entryKinds: Record<Section, Entry['kind']> = {
  incidents: 'incident',
  claims: 'claim',
  actors: 'actor',
  outlets: 'outlet',
  articles: 'article',
};

/** Whether the search page knows a facet, and by the same name. */
export const isSearched = (name: FacetName) => name !== 'kind' && name !== 'state';

/** Style rules by which a chosen value hides the rows that do not have it, without any script. */
function hidingRules<Item>(facets: readonly Facet<Item>[]): string {
  const selectors = facets.flatMap(({ name, terms }) =>
    terms.map(
      ({ value }) =>
        `main:has([name=${name}] [value="${value}"]:checked) .rows>:not([data-${name}~="${value}"])`,
    ),
  );
  return selectors.length > 0 ? `${selectors.join(',')}{display:none}` : '';
}

/** The attributes by which a row is filtered; those it has nothing for are left out. */
export function filterAttributes<Item>(item: Item, facets: readonly Facet<Item>[]): RowAttributes {
  return Object.fromEntries(
    facets.flatMap(({ name, valuesOf }) => {
      const values = valuesOf(item);
      return values.length > 0 ? [[`data-${name}`, values.join(' ')]] : [];
    }),
  );
}
