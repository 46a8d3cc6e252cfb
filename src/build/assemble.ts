import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Puts a site together in a folder that is there: what browsers load beside the pages, and every page and image under
 * its path. What is kept of a page is linked where the disk can: it is not written anew. Throws what the disk throws.
 */
export async function assemble(
  folder: string,
  client: string,
  files: Iterable<{ path: string; kept: string }>,
): Promise<void> {
  await cp(client, folder, { recursive: true });
  const made = new Set([folder]);
  for (const { path, kept } of files) {
    const file = join(folder, path);
    makeFolders(dirname(file), made);
    linkOrCopy(kept, file);
  }
}

/** One by one and each once: of many folders in few the system would look at the upper ones again for each. */
function makeFolders(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  makeFolders(dirname(folder), made);
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Which file is served at an address, within the folder of the site, whose addresses begin with `base`. */
export function fileOf(address: string, base: string): string {
  const path = decodeURI(address.slice(base.length));
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
