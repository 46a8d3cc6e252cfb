import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../../../src/settings.ts';

/** One page of the built site. `path` is its address from the root of the host. */
export interface BuiltPage {
  path: string;
  html: string;
}

export const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Where the built site says it stands. */
export const { origin, base } = readEnvironment(process.env);

/** Every page of a built site, in the order of addresses. Throws where there is none. */
export function builtPages(folder: string = dist, basePath: string = base): BuiltPage[] {
  const paths = filesOf(folder).filter((path) => path.endsWith('.html'));
  if (paths.length === 0)
    throw new Error(`there is no built site in ${folder}: npm run build makes it`);
  return paths.map((path) => ({
    path: basePath + path.replace(/(^|\/)index\.html$/, '$1'),
    html: readFileSync(join(folder, path), 'utf8'),
  }));
}

/** Every file of a folder, as paths within it, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
