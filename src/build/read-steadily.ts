import { isDeepStrictEqual } from 'node:util';
import type { ContentFile } from '../corpus/files/content-file.ts';
import { readContent } from '../disk.ts';
import { plainError } from '../errors.ts';

/** More than an editor, or a checkout of another commit, is likely to disturb one after another. */
const MOST_READINGS = 20;

/**
 * Reads a content folder again and again until two readings in a row agree: one alone may hold a half of
 * what is being changed. Throws where it never comes to rest.
 */
export async function readSteadily(
  folder: string,
  read: typeof readContent = readContent,
): Promise<readonly ContentFile[]> {
  let last = await read(folder);
  for (let readings = 1; readings < MOST_READINGS; readings++) {
    const next = await read(folder);
    if (areSame(last, next)) return next;
    last = next;
  }
  throw plainError(
    `${folder} is changed faster than it can be read; build when it has come to rest`,
  );
}

function areSame(some: readonly ContentFile[], others: readonly ContentFile[]): boolean {
  const isSame = (file: ContentFile, at: number) => isDeepStrictEqual(file, others[at]);
  return some.length === others.length && some.every(isSame);
}
