import { entryFile, TABLE, wordFile } from '../views/pages/search/search-table.ts';
import type { IndexFiles } from './finding/engine.ts';

/** The files of the index in a folder of the site. The table may be new; what is named after its bytes never is. */
export function indexFilesAt(folder: string): IndexFiles {
  return {
    table: () => loaded(folder + TABLE, 'no-cache'),
    words: (build, file) => loaded(folder + wordFile(build, file), 'default'),
    entries: (build, file) => loaded(folder + entryFile(build, file), 'default'),
  };
}

async function loaded(address: string, cache: RequestCache) {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
