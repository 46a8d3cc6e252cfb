import type { Chosen } from './finding/filtering.ts';

/** What is looked for, as the address of the page says it and its form shows it. */
export interface SearchState {
  query: string;
  order: string;
  filters: Chosen;
}

const QUERY = 'q';
const ORDER = 'order';

/** Reads the pairs of a form or of an address; what is empty is left out. */
export function stateOf(pairs: Iterable<readonly [string, string]>): SearchState {
  const values = Map.groupBy(
    [...pairs].filter(([, value]) => value.trim() !== ''),
    ([name]) => name,
  );
  const firstOf = (name: string) => values.get(name)?.[0]?.[1].trim() ?? '';
  const filters = [...values].filter(([name]) => name !== QUERY && name !== ORDER);
  return {
    query: firstOf(QUERY),
    order: firstOf(ORDER),
    filters: new Map(filters.map(([name, all]) => [name, all.map(([, value]) => value)])),
  };
}

/** The state as the end of an address: `?q=drone&stance=denies`, or nothing. */
export function addressOf({ query, order, filters }: SearchState): string {
  const pairs = [...filters].flatMap(([name, values]) => values.map((value) => [name, value]));
  const all = [[QUERY, query], ...pairs, [ORDER, order]].filter(([, value]) => value !== '');
  return all.length > 0 ? `?${new URLSearchParams(all)}` : '';
}

/** Whether there is nothing to look for: an order alone finds nothing. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && filters.size === 0;
}

/** The order asked for. Without words there is no best match: the latest comes first. */
export function orderOf({ query, order }: SearchState): string {
  return order === '' && query === '' ? 'latest' : order;
}
