import { countsUnder } from './counts.ts';
import { type Answer, type Engine, engineOf } from './finding/engine.ts';
import { type Counts, type Filtering, filteringOf } from './finding/filtering.ts';
import { indexFilesAt } from './index-files.ts';
import { orderOf, type SearchState } from './search-state.ts';

/** What a search says: what was found under the filters, and what else may be asked where words are unknown. */
export interface Outcome extends Pick<Answer, 'unknown' | 'isWordless' | 'hits'> {
  /** In the order asked for. */
  entries: readonly number[];
  counts: Counts;
  /** Other queries that find something, with how many results under the same filters. */
  meant: Alternative | undefined;
  without: Alternative | undefined;
}

export interface Alternative {
  query: string;
  count: number;
}

export interface SearchEngine {
  search: (state: SearchState) => Promise<Outcome>;
  /** The counts of the whole record. */
  counts: Counts;
  entry: Engine['entry'];
}

/** The engine of the index in a folder of the site, with filters and orders. Rejects where it cannot be loaded. */
export async function searchEngineAt(folder: string): Promise<SearchEngine> {
  const engine = await engineOf(indexFilesAt(folder));
  const filtering = filteringOf(engine.table);
  return {
    search: (state) => searchedFor(state, engine, filtering),
    counts: filtering.counts(filtering.all),
    entry: engine.entry,
  };
}

async function searchedFor(
  state: SearchState,
  engine: Engine,
  filtering: Filtering,
): Promise<Outcome> {
  const answer = state.query === '' ? everything(filtering) : await engine.find(state.query);
  const { found, unknown, isWordless, hits, meant, without } = answer;
  const alternative = async (query: string | undefined) => {
    if (query === undefined) return undefined;
    const count = filtering.narrow((await engine.find(query)).found, state.filters).length;
    return count > 0 ? { query, count } : undefined;
  };
  return {
    ...{ unknown, isWordless, hits },
    entries: filtering.sorted(filtering.narrow(found, state.filters), orderOf(state)),
    counts: countsUnder(found, state, filtering),
    meant: await alternative(meant),
    without: await alternative(without),
  };
}

const everything = ({ all }: Filtering): Answer => ({
  ...{ found: all, unknown: [], isWordless: false, hits: () => [] },
  ...{ meant: undefined, without: undefined },
});
