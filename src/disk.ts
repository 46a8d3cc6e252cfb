import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFile } from './corpus/content-file.ts';

/** Reads every file of a content folder, in the order of paths. Links are not followed out of it. */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/** Whether something is at a path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Writes a new file whole or not at all, and never over one that is there. */
export async function writeNew(path: string, text: string): Promise<'written' | 'exists'> {
  if (await exists(path)) return 'exists';
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.tmp`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return 'written';
}

/** The bytes of a file of no more than `limit`; of a larger one nothing past that is read. */
export async function readBytes(path: string, limit: number): Promise<Uint8Array | 'too large'> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(limit + 1);
    let length = 0;
    while (length <= limit) {
      const { bytesRead } = await file.read(buffer, length, limit + 1 - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length > limit ? 'too large' : buffer.slice(0, length);
  } finally {
    await file.close();
  }
}

/** A file’s text, decoded from UTF-8; what is not UTF-8 comes out as U+FFFD. */
export async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8');
}
