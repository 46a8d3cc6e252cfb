import { join } from 'node:path';
import { writeOver } from '../disk.ts';
import { indexFiles } from '../views/pages/search/index-files.ts';
import type { SearchRecord } from '../views/pages/search/search-record.ts';

/** A file of the search index, its path within the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Makes the search index of the records, in memory: whatever language they are in, they are in one index. */
export function searchIndex(records: readonly SearchRecord[]): IndexFile[] {
  const encoder = new TextEncoder();
  return indexFiles(records).map(({ path, text }) => ({ path, content: encoder.encode(text) }));
}

/** Writes the index where the pages of a built site look for it. */
export async function writeSearchIndex(files: readonly IndexFile[], site: string): Promise<void> {
  for (const { path, content } of files) await writeOver(join(site, 'search-index', path), content);
}
