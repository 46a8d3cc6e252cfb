import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a site lies, and what lies beside it while the next one is made: on the same file system. */
export interface Place {
  site: string;
  /** The folder of everything below: `.dist` beside `dist`. */
  work: string;
  /** The file whose holder alone may touch the rest. */
  lock: string;
  /** The site that is being made. */
  next: string;
  /** The last site, while another takes its place where that cannot be done in one step. */
  last: string;
  /** What one build keeps for the next. */
  store: string;
}

/** The place of a site; where a link stands there, that of the folder it leads to. */
export async function placeOf(path: string): Promise<Place> {
  const site = await realpath(path).catch(() => resolve(path));
  const work = join(dirname(site), `.${basename(site)}`);
  return {
    site,
    work,
    lock: join(work, 'lock'),
    next: join(work, 'next'),
    last: join(work, 'last'),
    store: join(work, 'store'),
  };
}
