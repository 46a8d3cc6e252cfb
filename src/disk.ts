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

/** The files in a folder and in the folders in it, in the order of their paths. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
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
  await mkdir(dirname(path), { recursive: true });
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
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

/** Writes a file, whatever was there before, with the folders it lies in. */
export async function writeOver(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
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

const hasCode = (error: unknown, ...codes: readonly string[]) =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

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
