import type { OtherNames } from '../../views/pages/search/other-names.ts';
import {
  numbersOf,
  type Postings,
  type SearchEntry,
  type SearchTable,
} from '../../views/pages/search/search-table.ts';
import { type Alternatives, alternativesTo } from './alternatives.ts';
import { type FindHits, hitsOf } from './hits.ts';
import { type Places, placesOf } from './places.ts';
import { partsOf } from './query.ts';
import { ranked } from './ranking.ts';
import { vocabularyOf } from './vocabulary.ts';
import { soughtIn } from './ways.ts';

/** The files of an index, each loaded as it is asked for. */
export interface IndexFiles {
  table: () => Promise<SearchTable>;
  words: (folder: string, file: number) => Promise<readonly Postings[]>;
  entries: (folder: string, file: number) => Promise<readonly SearchEntry[]>;
}

/** What a query finds in the whole record; where a word of it is unknown, nothing. */
export interface Answer extends Alternatives {
  /** The numbers of the entries that have every word, best first. */
  found: readonly number[];
  /** Whether the query has no word at all. */
  isWordless: boolean;
  hits: FindHits;
}

export interface Engine {
  table: SearchTable;
  find: (query: string) => Promise<Answer>;
  entry: (number: number) => Promise<FoundEntry>;
}

/** What is shown of an entry, with all that it is linked to. */
export interface FoundEntry extends Omit<SearchEntry, 'others'> {
  others: readonly OtherNames[];
}

/** Reads the table of an index. A file is loaded once; one that could not be is asked for again. */
export async function engineOf(files: IndexFiles): Promise<Engine> {
  const table = await files.table();
  const vocabulary = vocabularyOf(table.words);
  const postings = itemsIn(table.wordFiles, (file) => files.words(table.folder, file));
  const entries = itemsIn(table.entryFiles, (file) => files.entries(table.folder, file));
  const kinds = kindsOf(table);
  return {
    table,
    find: async (query) => {
      const parts = partsOf(query);
      const sought = soughtIn(parts, vocabulary);
      const places = await Promise.all(sought.map(({ ways }) => placesOf(ways, postings)));
      const unknown = sought.map((part, at) => (places[at]?.size ? [] : part.unknown));
      return {
        isWordless: parts.length === 0,
        found: ranked(matchesIn(places, table, kinds)),
        ...alternativesTo(query, parts, unknown, vocabulary),
        hits: hitsOf(
          sought.map(({ ways }) => ways),
          vocabulary,
        ),
      };
    },
    entry: async (number) => {
      const entry = await entries(number);
      return { ...entry, others: entry.others.flatMap((other) => table.others[other] ?? []) };
    },
  };
}

/** Items by number, that are in files which begin at some numbers. */
function itemsIn<Item>(
  starts: readonly number[],
  load: (file: number) => Promise<readonly Item[]>,
) {
  const loaded = new Map<number, Promise<readonly Item[]>>();
  return async (number: number): Promise<Item> => {
    const file = starts.findLastIndex((start) => start <= number);
    const items = loaded.get(file) ?? load(file);
    loaded.set(file, items);
    const item = (
      await items.catch((error: unknown) => {
        loaded.delete(file);
        throw error;
      })
    )[number - (starts[file] ?? 0)];
    if (item === undefined) throw new Error(`the index has nothing numbered ${number}`);
    return item;
  };
}

function kindsOf({ filters }: SearchTable): string[] {
  const kinds: string[] = [];
  for (const [kind, steps] of Object.entries(filters.kind ?? {}))
    for (const number of numbersOf(steps)) kinds[number] = kind;
  return kinds;
}

/** The entries that have a place for every part. */
function matchesIn(
  [first, ...rest]: readonly Places[],
  { names }: SearchTable,
  kinds: readonly string[],
) {
  return [...(first ?? [])].flatMap(([entry, places]) => {
    const others = rest.map((part) => part.get(entry) ?? []);
    if (others.some(({ length }) => length === 0)) return [];
    return [
      { entry, kind: kinds[entry] ?? '', names: names[entry] ?? [], parts: [places, ...others] },
    ];
  });
}
