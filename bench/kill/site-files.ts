import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a site by its path, with the digest of its bytes. */
export type SiteFiles = ReadonlyMap<string, string>;

/** The files of a folder; none where there is no folder. */
export function siteFiles(folder: string): SiteFiles {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), digest(path)]));
}

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Whether two sites are the same to the byte. */
export function areSame(one: SiteFiles, other: SiteFiles): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path) === bytes);
}
