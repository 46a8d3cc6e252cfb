import { mkdirSync, mkdtempSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSteadily } from '../../src/build/read-steadily.ts';
import { readContent } from '../../src/disk.ts';

/** A content folder that somebody changes behind each of the first readings. */
function changedBehind(readings: number) {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-content-'));
  mkdirSync(join(folder, 'actors'));
  let taken = 0;
  const read: typeof readContent = async (path) => {
    const files = await readContent(path);
    taken++;
    if (taken <= readings) await appendFile(join(folder, 'actors/one.md'), `${taken}\n`);
    return files;
  };
  return { folder, read };
}

test('a folder is read until it has come to rest', async () => {
  const { folder, read } = changedBehind(3);
  expect((await readSteadily(folder, read)).map(({ path, text }) => [path, text])).toEqual([
    ['actors/one.md', '1\n2\n3\n'],
  ]);
});

test('one that never does is refused', async () => {
  const { folder, read } = changedBehind(Number.POSITIVE_INFINITY);
  await expect(readSteadily(folder, read)).rejects.toThrow('changed faster than it can be read');
});
