import type { Actor, Outlet } from '../../../corpus/linking/graph.ts';
import { compareText } from '../../../model/diagnostic.ts';
import { type Term, termsOf } from '../../../model/vocabulary.ts';
import { type CalendarPlace, calendarLabel } from '../../shared/calendar.ts';
import { linkTo, type RichText } from '../../shared/rich-text.ts';
import type { Site } from '../../shared/site.ts';
import { inAddress } from '../../shared/urls.ts';

export type FacetName =
  | 'about'
  | 'accused'
  | 'actor'
  | 'country'
  | 'kind'
  | 'outlet'
  | 'speaker'
  | 'stance'
  | 'state'
  | 'year';

/** One way to choose among the items of a list. Its name and values stand in addresses and stay what they are. */
export interface Facet<Item> {
  name: FacetName;
  /** The values that at least one item has, in the order a reader looks for them. */
  terms: readonly FacetTerm<Item>[];
  valuesOf: (item: Item) => readonly string[];
}

export interface FacetTerm<Item> {
  /** An id, a country’s code, a year, or a word of a vocabulary; lower case, without spaces. */
  value: string;
  label: string;
  meaning: RichText;
  items: readonly Item[];
}

/** What a facet offers, before it is known which items have it. */
interface Offer {
  value: string;
  label: string;
  meaning: RichText;
}

/** Whether some items have a value of a facet that others have not: only then is it a choice. */
export function tellsApart<Item>({ terms }: Facet<Item>, items: readonly Item[]): boolean {
  return terms.some((term) => term.items.length < items.length);
}

/** A facet of whatever values are offered; those that no item has are left out. */
export function facetOf<Item>(
  name: FacetName,
  offers: readonly Offer[],
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
): Facet<Item> {
  const having = new Map<string, Item[]>(offers.map(({ value }) => [value, []]));
  for (const item of items) for (const value of valuesOf(item)) having.get(value)?.push(item);
  const terms = offers.map((offer) => ({ ...offer, items: having.get(offer.value) ?? [] }));
  return { name, terms: terms.filter((term) => term.items.length > 0), valuesOf };
}

/** A facet by the values of a vocabulary, in its order, each with its definition. */
export function vocabularyFacet<Item>(
  {
    name,
    vocabulary,
  }: {
    name: FacetName;
    vocabulary: { readonly name: string; readonly terms: Readonly<Record<string, Term>> };
  },
  items: readonly Item[],
  wordsOf: (item: Item) => readonly string[],
  { words }: Site,
): Facet<Item> {
  const offers = termsOf(vocabulary).map(([value]) => {
    const { label, definition } = words.term(vocabulary, value);
    return { value: inAddress(value), label, meaning: [definition] };
  });
  return facetOf(name, offers, items, (item) => [...new Set(wordsOf(item).map(inAddress))]);
}

/** Actors or outlets, by name. */
export function namesFacet<Item>(
  name: 'accused' | 'actor' | 'outlet',
  items: readonly Item[],
  namedBy: (item: Item) => readonly (Actor | Outlet)[],
  site: Site,
): Facet<Item> {
  const named = new Map(items.flatMap(namedBy).map((entry) => [entry.id, entry]));
  const offers = [...named.values()]
    .sort((a, b) => site.words.grammar.compare(a.name, b.name) || compareText(a.id, b.id))
    .map((entry) => ({
      value: entry.id,
      label: entry.name,
      meaning: site.words.lists.allOn[name](linkTo(entry, site)),
    }));
  const valuesOf = (item: Item) => [...new Set(namedBy(item).map(({ id }) => id))];
  return facetOf(name, offers, items, valuesOf);
}

/** Countries (ISO 3166-1), by name. */
export function countryFacet<Item>(
  items: readonly Item[],
  countriesOf: (item: Item) => readonly (string | undefined)[],
  { words }: Site,
): Facet<Item> {
  const codesOf = (item: Item) => [
    ...new Set(countriesOf(item).flatMap((code) => (code === undefined ? [] : code))),
  ];
  const offers = [...new Set(items.flatMap(codesOf))]
    .map((code) => ({ value: inAddress(code), label: words.grammar.country(code), meaning: [] }))
    .sort((a, b) => words.grammar.compare(a.label, b.label) || compareText(a.value, b.value));
  return facetOf('country', offers, items, (item) => codesOf(item).map(inAddress));
}

/** The years of a calendar’s places, the latest first; what has no date comes before them. */
export function yearFacet<Item>(
  items: readonly Item[],
  placesOf: (item: Item) => readonly CalendarPlace[],
  site: Site,
): Facet<Item> {
  const yearsOf = (item: Item) => placesOf(item).map(([year]) => year);
  const offers = [...new Set(items.flatMap(yearsOf))]
    .sort((a, b) => compareText(b, a))
    .map((year) => ({ value: year, label: calendarLabel([year], site), meaning: [] }));
  return facetOf('year', offers, items, yearsOf);
}
