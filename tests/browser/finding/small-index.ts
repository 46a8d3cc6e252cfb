import { type Engine, engineOf, type IndexFiles } from '../../../src/browser/finding/engine.ts';
import { indexFiles } from '../../../src/views/pages/search/index-files.ts';
import type { SearchRecord } from '../../../src/views/pages/search/search-record.ts';
import { entryFile, TABLE, wordFile } from '../../../src/views/pages/search/search-table.ts';

/** What of a record a test is about. */
export type Told = Partial<SearchRecord> & { url: string };

/** Records with what is told of them, each of a day earlier than the one before. */
export function recordsOf(told: readonly Told[]): SearchRecord[] {
  return told.map((record, place) => ({
    ...{ names: [], content: '', others: [], filters: { kind: ['claim'] } },
    meta: { title: '' },
    sort: { latest: String(place), earliest: String(told.length - place) },
    ...record,
  }));
}

/** The files of an index as the browser would load them. `asked` collects their names. */
export function filesOf(records: readonly SearchRecord[], asked: string[] = []): IndexFiles {
  const texts = new Map(indexFiles(records).map(({ path, text }) => [path, text]));
  const load = async (path: string) => {
    asked.push(path);
    return JSON.parse(texts.get(path) ?? '');
  };
  return {
    table: () => load(TABLE),
    words: (folder, file) => load(wordFile(folder, file)),
    entries: (folder, file) => load(entryFile(folder, file)),
  };
}

/** An engine over records with what is told of them. */
export const engineFor = (told: readonly Told[]): Promise<Engine> =>
  engineOf(filesOf(recordsOf(told)));

/** The addresses of what a query finds, in its order. */
export async function found(query: string, engine: Engine): Promise<string[]> {
  const { found: entries } = await engine.find(query);
  return Promise.all(entries.map(async (entry) => (await engine.entry(entry)).url));
}
