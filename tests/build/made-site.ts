import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Place, placeOf } from '../../src/build/place.ts';

const PATHS = [
  'index.html',
  'claims/index.html',
  'claims/one/index.html',
  'search-index/table.json',
];

/** A folder of its own, with a site called `last` in it unless there is to be none. */
export async function openPlace(site: 'last' | 'none' = 'last'): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-site-'));
  if (site === 'last')
    for (const path of PATHS) {
      mkdirSync(dirname(join(folder, 'dist', path)), { recursive: true });
      writeFileSync(join(folder, 'dist', path), 'last');
    }
  return placeOf(join(folder, 'dist'));
}

/** Writes a site of a few files, all of which hold its name; `onWrite` is called before each. */
export async function writeSite(folder: string, name: string, onWrite = () => {}): Promise<void> {
  for (const path of PATHS) {
    onWrite();
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), name);
  }
}

/** The name of the site that stands whole at a path, or what stands there instead. */
export function siteAt(path: string): string {
  if (!existsSync(path)) return 'none';
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const names = new Set(found.map((file) => readFileSync(file, 'utf8')));
  const [name = 'nothing'] = names;
  return names.size === 1 && found.length === PATHS.length
    ? name
    : `${found.length} files of ${[...names].join(' and ')}`;
}

/** What a place holds beside its site. */
export const besides = ({ work }: Place): string[] => (existsSync(work) ? readdirSync(work) : []);
