import { join } from 'node:path';
import type { Graph } from '../corpus/linking/graph.ts';
import type { Environment } from '../settings.ts';
import type { Fingerprints } from '../tracking/fingerprints.ts';
import { flattened } from '../tracking/flat-record.ts';
import type { SearchRecord } from '../views/pages/search/search-record.ts';
import { assemble, fileOf } from './assemble.ts';
import type { CompiledSite } from './compiled-site.ts';
import { type KeptPage, PageStore, unchangedPages } from './page-store.ts';
import type { Place } from './place.ts';
import { renderPages } from './render-pages.ts';
import { Renderer } from './renderer.ts';
import { type ListedSource, Sources } from './sources.ts';

/** What a site is made with. */
export interface Making {
  compiled: CompiledSite;
  place: Place;
  environment: Pick<Environment, 'origin' | 'base' | 'language'>;
  /** Told after each page that is made, with how many will be. */
  onPage?: (done: number, all: number) => void;
  store?: PageStore;
}

/** How many pages and images were made, and how many taken as they were; what can be found on them. */
export interface MadeSite {
  made: number;
  kept: number;
  searchRecords: readonly SearchRecord[];
}

/**
 * Makes the site of a record in the folder of the next one: every page for which something was read that has changed
 * since the last build, the others as they were made. It is the same, to the byte, as if all had been made. Throws where
 * a page cannot be made, and what the disk throws; what the last build left is then as it was.
 */
export async function makeSite(
  graph: Graph,
  { compiled, place, environment, onPage, store = new PageStore(place.store) }: Making,
): Promise<MadeSite> {
  const flat = flattened(graph);
  const settings = { environment, entry: compiled.entry };
  const renderer = await Renderer.open(flat, settings, store);
  const addresses = [...new Set([...renderer.fixed, ...renderer.site.addresses()])];
  const prints = renderer.site.fingerprints();
  const sources = new Sources();
  const pages = await keptPages(store, { key: compiled.key, addresses, prints, sources });
  const kept = pages.size;
  const missing = addresses.filter((address) => !pages.has(address));
  // Each process numbers what it reads for itself.
  const told: Record<'first' | 'second', ListedSource[]> = { first: [], second: [] };
  const moved = { first: sources.takeFrom(told.first), second: sources.takeFrom(told.second) };
  await renderPages(missing, renderer, {
    flat,
    job: { ...settings, record: join(place.work, 'record'), store: place.store },
    taken: ({ address, hash, reads, newSources }, process) => {
      told[process].push(...newSources);
      pages.set(address, { hash, reads: moved[process](reads) });
      onPage?.(pages.size - kept, missing.length);
    },
  });
  // In the order of the addresses, whichever was made first.
  const all = addresses.flatMap((address) => {
    const page = pages.get(address);
    return page ? [[address, page] as const] : [];
  });
  await assemble(
    place.next,
    compiled.client,
    all.map(([address, { hash }]) => ({
      path: fileOf(address, environment.base),
      kept: store.pathOf(hash),
    })),
  );
  await store.write({
    key: compiled.key,
    sources: sources.all,
    prints: sources.all.map((one) => (typeof one === 'string' ? prints.get(one) : undefined)),
    pages: new Map(all),
  });
  return { made: missing.length, kept, searchRecords: renderer.site.tables.searchRecords() };
}

/** The pages of the last build that are still right, and whole. */
async function keptPages(
  store: PageStore,
  wanted: {
    key: string;
    addresses: readonly string[];
    prints: Fingerprints;
    sources: Sources;
  },
): Promise<Map<string, KeptPage>> {
  const { key, addresses, prints, sources } = wanted;
  const last = await store.read();
  if (last?.key !== key) return new Map();
  const unchanged = unchangedPages(last, prints);
  const moved = sources.takeFrom(last.sources);
  return new Map(
    addresses.flatMap((address) => {
      const page = unchanged.has(address) ? last.pages.get(address) : undefined;
      return page && store.isWhole(page.hash)
        ? [[address, { hash: page.hash, reads: moved(page.reads) }] as const]
        : [];
    }),
  );
}
