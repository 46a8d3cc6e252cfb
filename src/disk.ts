import { randomUUID } from 'node:crypto';
import {
  constants,
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export { readContent } from './read-content.ts';

/**
 * The files in a folder and in the folders in it, in the order of their paths. A folder that cannot be read
 * stands for what is in it: who reads that is told why.
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [folder];
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return found.flat().sort();
}

/** What is at a path. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  return stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );
}

/** Whether something is at a path. */
export async function exists(path: string): Promise<boolean> {
  return (await kindOf(path)) !== 'nothing';
}

/**
 * Writes a new file whole or not at all, and never over one that is there, not even one that somebody
 * makes at the same moment.
 */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
): Promise<'written' | 'exists'> {
  if (await exists(path)) return 'exists';
  await makeFolder(dirname(path));
  const unfinished = join(
    dirname(path),
    `${unfinishedBeginning(path)}${process.pid}.${randomUUID()}.tmp`,
  );
  try {
    await writeFile(unfinished, content);
    await giveName(unfinished, path);
    return 'written';
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return 'exists';
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

const unfinishedBeginning = (path: string) => `.${basename(path)}.`;

/** Takes away what {@link writeNew} left of a file in a process that was stopped; not of one that goes on. */
export async function clearUnfinished(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(unfinishedBeginning(path))) continue;
    const [, writer] =
      /^(\d+)\.[\da-f-]{36}\.tmp$/.exec(name.slice(unfinishedBeginning(path).length)) ?? [];
    if (writer !== undefined && !isAlive(Number(writer))) await remove(join(folder, name));
  }
}

/** Another process may have been given the number since: then what is left stays, and is in nobody’s way. */
function isAlive(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

/**
 * Makes a folder with those it lies in, where they are not there. Node’s own `recursive` is not used: it tells
 * of a file that is missing where the disk is read-only (findings/node-hides-a-read-only-disk.sh).
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((await kindOf(path)) === 'folder') return;
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path);
  }
}

/** Takes away a file; none that is there. */
export async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Writes a file, whatever was there before, with the folders it lies in. */
export async function writeOver(path: string, content: Uint8Array): Promise<void> {
  await makeFolder(dirname(path));
  await writeFile(path, content);
}

/** A link is refused where its name is taken; renaming would take the name away from another file. */
async function giveName(from: string, path: string): Promise<void> {
  try {
    await link(from, path);
  } catch (error) {
    // Some file systems have no links.
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS')) throw error;
    await copyFile(from, path, constants.COPYFILE_EXCL);
  }
}

/** The code of the system’s answer that an error carries, such as ENOENT; undefined where it carries none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const hasCode = (error: unknown, ...codes: readonly string[]) =>
  codes.includes(codeOf(error) ?? '');

/** What was read of a file: all of it, or no more than its beginning. */
export interface ReadBytes {
  bytes: Uint8Array;
  extent: 'whole' | 'beginning';
}

/** The bytes of a file, or the first `limit` of them where it is larger: nothing past that is read. */
export async function readBytes(path: string, limit: number): Promise<ReadBytes> {
  const file = await open(path);
  try {
    return await takeBytes(file.createReadStream({ autoClose: false }), limit);
  } finally {
    await file.close();
  }
}

/** The bytes that come in one after another, as {@link readBytes} reads them from a file. */
export async function takeBytes(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<ReadBytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    parts.push(part);
    length += part.length;
    if (length > limit) break;
  }
  const bytes = new Uint8Array(Buffer.concat(parts).subarray(0, limit));
  return { bytes, extent: length > limit ? 'beginning' : 'whole' };
}
