import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildCorpus } from '../corpus/build-corpus.ts';
import type { ContentFile } from '../corpus/files/content-file.ts';
import { readContent } from '../disk.ts';
import { pretty } from '../reporters/pretty.ts';
import { noContentFolder } from '../settings.ts';
import type { StoredEntry } from './stored-entry.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

type Reading =
  | { state: 'sound'; files: readonly ContentFile[] }
  | { state: 'broken'; files: readonly ContentFile[]; report: string };

/** Milliseconds: long enough that the files of one save, or of one checkout, are read together. */
const PAUSE = 50;

/**
 * Keeps Astro’s store as the content folder is while `astro dev` runs. Errors are printed, and stored for
 * the pages to show, beside the files as they last were without one; where they never were, beside the
 * broken ones, of which the sound part is shown. Never throws for what an editor wrote. Outside of
 * `astro dev` it stores nothing: a build reads the folder itself. `site` is the address of the site, to whose pages of
 * rules the errors lead, where it is known.
 */
export function contentLoader(folder: string, site: string | undefined): Loader {
  return {
    name: 'content-folder',
    load: async ({ store, logger, watcher }) => {
      store.clear();
      if (!watcher) return;
      let sound: readonly ContentFile[] | undefined;
      const refresh = async () => {
        const reading = await read(folder, site);
        if (reading.state === 'sound') sound = reading.files;
        else logger.error(`errors in the content\n\n${reading.report}`);
        keep(reading, sound ?? reading.files, store);
      };
      await refresh();
      watch(folder, watcher, refresh);
    },
  };
}

async function read(folder: string, site: string | undefined): Promise<Reading> {
  try {
    const files = await readContent(folder).catch((error: unknown) =>
      noContentFolder(folder, error),
    );
    if (typeof files === 'string') return { state: 'broken', files: [], report: files };
    const { diagnostics, answered } = buildCorpus(files, 'included');
    return diagnostics.some(({ severity }) => severity === 'error')
      ? {
          state: 'broken',
          files,
          report: pretty(diagnostics, { files: files.length, folder, answered, site }),
        }
      : { state: 'sound', files };
  } catch (error) {
    return { state: 'broken', files: [], report: String(error) };
  }
}

function keep(
  reading: Reading,
  files: readonly ContentFile[],
  store: LoaderContext['store'],
): void {
  store.clear();
  for (const { path, text } of files)
    store.set<StoredEntry>({ id: `file:${path}`, data: { kind: 'file', path, text } });
  if (reading.state === 'broken')
    store.set<StoredEntry>({ id: 'problems', data: { kind: 'problems', report: reading.report } });
}

function watch(folder: string, watcher: Watcher, refresh: () => Promise<void>): void {
  const root = resolve(folder);
  let work = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const wait = (path: string) => {
    if (!resolve(path).startsWith(root + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      work = work.then(refresh);
    }, PAUSE);
  };
  watcher.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, wait);
}
