/** What is used of the search engine that a build puts beside the pages (Pagefind’s JavaScript API). */
export interface Pagefind {
  options: (options: {
    baseUrl: string;
    ranking: { metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  filters: () => Promise<Counts>;
  search: (query: string | null, options: SearchOptions) => Promise<Found>;
}

export interface SearchOptions {
  filters: Readonly<Record<string, { any: readonly string[] }>>;
  sort?: Readonly<Record<string, 'asc'>>;
}

/** How many results have each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  results: readonly { data: () => Promise<Entry> }[];
  filters: Counts;
}

/** One entry that was found. `locations` are the numbers of its matching words, counted by the spaces between. */
export interface Entry {
  url: string;
  content: string;
  locations: readonly number[];
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Loads the engine from an address, with the counts of all filters. Addresses in the index are whole. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  // Whoever asks for an actor, an incident or an outlet by its name finds it before what is said of it.
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: { title: 0, names: 20 } } });
  await pagefind.filters();
  return pagefind;
}
