import { listBreadcrumbs } from '../../navigation/breadcrumbs.ts';
import type { Link, RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { chosenUrl, listUrl, pageUrl, type Section } from '../../shared/urls.ts';
import { type Facet, type FacetTerm, tellsApart } from './facet.ts';
import { entryKinds, filterAttributes, filtersOf, isSearched } from './list-filters.ts';
import { divided, type ListPart, partsWithin } from './list-parts.ts';
import type { Listed, Listing, ListPage, Tally } from './listing.ts';

/** Where a page of a list stands, and what it shows, made when it is asked for. */
export interface ListRoute<Page> {
  /** Its address below `by`: `stance/denies/2019`. */
  path: string;
  page: () => Page;
  /** All that the page shows but what its rows tell of their entries: these stand there themselves. */
  outline: () => unknown;
}

/** The list’s own page: its first rows, and the ways to all of them. */
export function firstPage<S extends Section, Item, Row>(
  listing: Listing<S, Item, Row>,
  site: Site,
): ListPage<S, Row> {
  const { section, items, facets, pages, division } = listing;
  const { lists: words } = site.words;
  const whole = divided(items, division);
  const isWhole = whole.parts.length === 0;
  return {
    section,
    url: pageUrl(section, site),
    title: words[section].title,
    breadcrumbs: undefined,
    intro: [words[section].intro],
    extent: extentOf(whole, listing, site),
    rows: whole.shown.map((item) => listedRow(item, 'filtered', listing)),
    filters: filtersOf(listing, site),
    parts: isWhole ? [] : talliesOf(wholeParts(listing), [division.by], listing, site),
    previous: undefined,
    next: undefined,
    browse: facets
      .filter(
        ({ name, terms }) =>
          terms.length > 0 && pages.includes(name) && (isWhole || name !== division.by),
      )
      .map(({ name, terms }) => ({
        name,
        label: words.browseBy(words.facet[name]),
        tallies: terms.map((term) => ({
          text: site.words.grammar.capitalised(term.label),
          href: listUrl(section, [name, term.value], site),
          count: term.items.length,
        })),
      })),
    further: undefined,
  };
}

/** All other pages of a list: one for each value of its facets, and the parts of what is too long for a page. */
export function pagesBelow<S extends Section, Item, Row>(
  listing: Listing<S, Item, Row>,
  site: Site,
): ListRoute<ListPage<S, Row>>[] {
  const { section, facets, pages, division } = listing;
  const { lists: words } = site.words;
  const title = (part: ListPart<Item>) =>
    words.part(words[section].title, division.labelOf(part.path));
  return [
    ...facets
      .filter(({ name }) => pages.includes(name) && name !== division.by)
      .flatMap((facet) => facet.terms.flatMap((term) => facetPages(facet, term, listing, site))),
    ...routesOf(
      wholeParts(listing),
      { path: [division.by], title, intro: [], above: [] },
      listing,
      site,
    ),
  ];
}

function facetPages<S extends Section, Item, Row>(
  { name }: Facet<Item>,
  { value, label, meaning, items }: FacetTerm<Item>,
  listing: Listing<S, Item, Row>,
  site: Site,
): ListRoute<ListPage<S, Row>>[] {
  const { lists: words } = site.words;
  const { section, division } = listing;
  const heading = words.by(words[section].title, words.facet[name], label);
  const path = [name, value];
  const title = (part: ListPart<Item>) =>
    part.path.length > 0 ? words.part(heading, division.labelOf(part.path)) : heading;
  return routesOf(
    [divided(items, division)],
    { path, title, intro: meaning, above: [{ text: label, href: listUrl(section, path, site) }] },
    listing,
    site,
  );
}

/** The list as a whole in its largest parts. Years have their pages however few their rows are. */
function wholeParts<S extends Section, Item, Row>(
  listing: Listing<S, Item, Row>,
): readonly ListPart<Item>[] {
  const { items, facets, division } = listing;
  const facet = facets.find(({ name }) => name === division.by);
  return facet
    ? facet.terms.map((term) => divided(term.items, division, [term.value]))
    : divided(items, division).parts;
}

/** What the pages of some parts have in common. */
interface RouteGroup<Item> {
  /** Their address below `by`. */
  path: readonly string[];
  title: (part: ListPart<Item>) => string;
  intro: RichText;
  /** The pages between the list’s own and theirs. */
  above: readonly Link[];
}

function routesOf<S extends Section, Item, Row>(
  parts: readonly ListPart<Item>[],
  place: RouteGroup<Item>,
  listing: Listing<S, Item, Row>,
  site: Site,
): ListRoute<ListPage<S, Row>>[] {
  const pages = parts.flatMap((part) => partsWithin(part));
  const byPath = new Map(pages.map((part) => [keyOf(part.path), part]));
  // The first page of what is divided shows rows that stand on the pages of its parts as well.
  const inOrder = pages.filter(({ path, shown }) => path.length > 0 && shown.length > 0);
  const turns = new Map(inOrder.map((part, turn) => [part, turn]));
  const link = (part: ListPart<Item>): Link => ({
    text: listing.division.labelOf(part.path),
    href: listUrl(listing.section, [...place.path, ...part.path], site),
  });
  return pages.map((part) => {
    const path = [...place.path, ...part.path];
    const turn = turns.get(part);
    const above = part.path
      .slice(1)
      .flatMap((_, depth) => byPath.get(keyOf(part.path.slice(0, depth + 1))) ?? []);
    const where = place.path[0] === listing.division.by ? 'filtered' : 'unfiltered';
    const [previous, next] = turn === undefined ? [] : [inOrder[turn - 1], inOrder[turn + 1]];
    const pageOf = <Shown>(rowOf: (item: Item) => Shown): ListPage<S, Shown> => ({
      section: listing.section,
      url: listUrl(listing.section, path, site),
      title: place.title(part),
      breadcrumbs: listBreadcrumbs(
        listing.section,
        [...(part.path.length > 0 ? place.above : []), ...above.map(link)],
        site,
      ),
      intro: place.intro,
      extent: extentOf(part, listing, site),
      rows: part.shown.map((item) => listedRow(item, where, { ...listing, rowOf })),
      filters: undefined,
      parts: talliesOf(part.parts, place.path, listing, site),
      previous: previous && link(previous),
      next: next && link(next),
      browse: [],
      further: furtherFrom(place.path, part.path, listing, site),
    });
    return {
      path: path.join('/'),
      page: () => pageOf(listing.rowOf),
      outline: () => pageOf((item) => ({ item })),
    };
  });
}

/** A path as the key of a map; no part of one holds a slash. */
const keyOf = (path: readonly string[]) => path.join('/');

function talliesOf<S extends Section, Item, Row>(
  parts: readonly ListPart<Item>[],
  path: readonly string[],
  { section, division }: Listing<S, Item, Row>,
  site: Site,
): Tally[] {
  return parts.map((part) => ({
    text: division.labelOf(part.path),
    href: listUrl(section, [...path, ...part.path], site),
    count: part.items.length,
  }));
}

/** A row; on the pages that are filtered or hold the rest of what is, with what it is filtered by. */
function listedRow<S extends Section, Item, Row>(
  item: Item,
  where: 'filtered' | 'unfiltered',
  listing: Listing<S, Item, Row>,
): Listed<Row> {
  const { rowOf, facets, sortKeysOf } = listing;
  const attributes =
    where === 'filtered' && canFilter(listing)
      ? { ...filterAttributes(item, facets), ...sortKeysOf(item) }
      : undefined;
  return { ...rowOf(item), attributes };
}

const canFilter = ({ items, reach }: { items: readonly unknown[]; reach: number }) =>
  items.length <= reach;

/** “18 incidents”, “the first 50 of 600 claims”. */
function extentOf<S extends Section, Item, Row>(
  { items, shown, path }: ListPart<Item>,
  { section }: Listing<S, Item, Row>,
  { words: { lists: words, counts } }: Site,
): string {
  const all = counts[section](items.length);
  if (shown.length === items.length) return words.all(all);
  return path.length > 0 ? words.divided(all) : words.first(shown.length, all);
}

/** What a page stands for, where rows can be chosen by more than that; nothing where that cannot be chosen. */
function furtherFrom<S extends Section, Item, Row>(
  [name = '', value]: readonly string[],
  [largest]: readonly string[],
  listing: Listing<S, Item, Row>,
  site: Site,
): Link | undefined {
  const { section, division, items } = listing;
  const { lists: words } = site.words;
  const all = [...chosenIn(name, value, listing), ...chosenIn(division.by, largest, listing)];
  if (all.length === 0) return undefined;
  const offered = all.filter(({ facet }) => tellsApart(facet, items));
  const chosen = Object.fromEntries(offered.map((choice) => [choice.facet.name, choice.value]));
  if (canFilter(listing))
    return { text: words.filterFurther, href: chosenUrl(pageUrl(section, site), chosen) };
  if (!offered.every(({ facet }) => isSearched(facet.name))) return undefined;
  const sought = { kind: entryKinds[section], ...chosen };
  return { text: words.searchFurther, href: chosenUrl(pageUrl('search', site), sought) };
}

/** A value of a facet by its name, if the list has such a facet. */
const chosenIn = <S extends Section, Item, Row>(
  name: string,
  value: string | undefined,
  { facets }: Listing<S, Item, Row>,
) =>
  value === undefined
    ? []
    : facets.filter((facet) => facet.name === name).map((facet) => ({ facet, value }));
