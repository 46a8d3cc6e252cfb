import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { writeOver } from '../disk.ts';
import { plainError } from '../plain-error.ts';
import type { SearchRecord } from '../views/search/search-records.ts';

/** A file of the search index, its path within the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

// What only Pagefind’s own pages need.
const LEFT_OUT = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^playground\//;

/**
 * Makes the search index of the records, in memory. Everything is put into one index, whatever language it
 * is in, with the word stems of `language`. Throws, with one sentence, where Pagefind cannot.
 */
export async function searchIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('; '));
    for (const record of records) await add(record, index, language);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(failures.join('; '));
    return files.filter(({ path }) => !LEFT_OUT.test(path));
  } catch (error) {
    throw plainError(`the search index could not be made: ${String(error)}`);
  } finally {
    await pagefind.close();
  }
}

async function add(
  { url, content, meta, filters, sort }: SearchRecord,
  index: pagefind.PagefindIndex,
  language: string,
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { ...meta },
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, values]) => [name, [...values]]),
    ),
    sort,
  });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join('; ')}`);
}

/** Writes the index where the pages of a built site look for it. */
export async function writeSearchIndex(files: readonly IndexFile[], site: string): Promise<void> {
  for (const { path, content } of files) await writeOver(join(site, 'pagefind', path), content);
}
