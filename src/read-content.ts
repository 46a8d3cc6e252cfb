import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ContentFile,
  isLeftAlone,
  MAX_FILE_BYTES,
  type Unread,
} from './corpus/files/content-file.ts';

/**
 * So many files are open at a time. Node reads with four threads, so that more would be no faster; and it is
 * far below the fewest that a system lets one process open as a rule (256, on macOS).
 */
const READERS = 16;

/**
 * Reads every file of a content folder, in the order of paths. What lies there and cannot be read is named
 * with the reason; no link is followed; what no editor wrote ({@link isLeftAlone}) and what vanishes
 * meanwhile is left out. Throws the error of the system where the folder itself cannot be read.
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const listed = await list(folder, '');
  const files = await withReaders(listed, (found) => readListed(folder, found));
  return files.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What lies in a content folder, with the reason where that alone tells that it cannot be read. */
interface Listed {
  path: string;
  unread?: Unread;
}

async function list(root: string, folder: string): Promise<Listed[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found: Listed[] = [];
  for (const entry of entries.filter(({ name }) => !isLeftAlone(name))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    found.push(...(await listEntry(root, path, entry)));
  }
  return found;
}

async function listEntry(root: string, path: string, entry: Dirent): Promise<Listed[]> {
  // What no character stands for was read as this one: under such a name nothing is found.
  if (path.includes('\uFFFD')) return [{ path, unread: { kind: 'name not UTF-8' } }];
  if (entry.isFile()) return [{ path }];
  if (entry.isSymbolicLink()) return [{ path, unread: await linkTo(join(root, path)) }];
  if (!entry.isDirectory()) return [{ path, unread: { kind: 'no file' } }];
  const within = await listFolder(root, path);
  return isNamedLikeFile(path) ? [{ path, unread: { kind: 'folder' } }, ...within] : within;
}

const isNamedLikeFile = (path: string) => /\.(?:md|txt|html?)$/i.test(path);

async function listFolder(root: string, path: string): Promise<Listed[]> {
  try {
    return await list(root, path);
  } catch (error) {
    return refused(path, 'folder', error);
  }
}

async function linkTo(path: string): Promise<Unread> {
  const code = await stat(path).then(() => undefined, codeOf);
  if (code === 'ELOOP') return { kind: 'link', leads: 'in a circle' };
  return { kind: 'link', leads: code === 'ENOENT' || code === 'ENOTDIR' ? 'nowhere' : 'somewhere' };
}

async function readListed(root: string, { path, unread }: Listed): Promise<ContentFile[]> {
  if (unread) return [{ path, text: '', unread }];
  try {
    await using file = await open(join(root, path));
    const { size } = await file.stat();
    if (size > MAX_FILE_BYTES)
      return [{ path, text: '', unread: { kind: 'too-large', bytes: size } }];
    return [contentFile(path, await file.readFile())];
  } catch (error) {
    return refused(path, 'file', error).map((found) => ({ text: '', ...found }));
  }
}

const contentFile = (path: string, bytes: Buffer): ContentFile => ({
  path,
  text: bytes.toString('utf8'),
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** What the system refused to read; nothing where it is not there any more: editors write anew what they save. */
function refused(path: string, what: 'file' | 'folder', error: unknown): Listed[] {
  const code = codeOf(error);
  return code === 'ENOENT' ? [] : [{ path, unread: { kind: 'refused', what, code } }];
}

/** The code of the system’s answer. Throws what is none. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

/** Does some work with each item, no more than {@link READERS} at a time; what comes of it in their order. */
async function withReaders<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const reader = async () => {
    for (const [at, item] of waiting) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return results;
}
