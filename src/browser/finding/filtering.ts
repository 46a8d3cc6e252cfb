import { numbersOf, type SearchTable } from '../../views/pages/search/search-table.ts';

/** The values chosen of each filter. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** How many results have each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What narrows and sorts what was found. */
export interface Filtering {
  /** The entries that have one of the values chosen, of each filter but for one that is left out. */
  narrow: (found: readonly number[], filters: Chosen, without?: string) => number[];
  counts: (found: readonly number[]) => Counts;
  /** In the order asked for: the best first, as they were found, or by date. */
  sorted: (found: readonly number[], order: string) => readonly number[];
  /** All entries, the latest first. */
  all: readonly number[];
}

export function filteringOf(table: SearchTable): Filtering {
  const having = new Map(
    Object.entries(table.filters).map(([name, values]) => [
      name,
      new Map(Object.entries(values).map(([value, steps]) => [value, new Set(numbersOf(steps))])),
    ]),
  );
  const earliest = numbersOf(table.earliest);
  const placeOf = new Map(earliest.map((entry, place) => [entry, place]));
  const hasAny = (entry: number, name: string, values: readonly string[]) =>
    values.some((value) => having.get(name)?.get(value)?.has(entry));
  return {
    narrow: (found, filters, without) => {
      const kept = [...filters].filter(([name]) => name !== without);
      return found.filter((entry) => kept.every(([name, values]) => hasAny(entry, name, values)));
    },
    counts: (found) => {
      const count = (entries: ReadonlySet<number>) =>
        found.filter((one) => entries.has(one)).length;
      const ofValues = (values: ReadonlyMap<string, ReadonlySet<number>>) =>
        Object.fromEntries([...values].map(([value, entries]) => [value, count(entries)]));
      return Object.fromEntries([...having].map(([name, values]) => [name, ofValues(values)]));
    },
    sorted: (found, order) => {
      if (order === '') return found;
      const place = (entry: number) => (order === 'earliest' ? (placeOf.get(entry) ?? 0) : entry);
      return found.toSorted((a, b) => place(a) - place(b));
    },
    all: earliest.toSorted((a, b) => a - b),
  };
}
