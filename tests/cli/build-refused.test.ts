import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutRight } from '../without-right.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const content = join(import.meta.dirname, '../fixtures/good-smallest-article/content');
const options = { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } } as const;

const openFolder = () => mkdtempSync(join(tmpdir(), 'according-to-refused-'));

/** Linux lets a user mount disks in a namespace of his own, where that is not forbidden. */
const canMount = spawnSync('unshare', ['-Urm', 'true']).status === 0;

/** Builds on a disk in memory, which holds the last site and has room for no other file, once it is mounted as given. */
function buildOnDisk(mountedAs: string) {
  // The folder of the disk itself, dist/ and the page are all the files it takes.
  const script = `
    mount -t tmpfs -o nr_inodes=3 tmpfs "$0" && cd "$0" && mkdir dist && echo last > dist/index.html
    mount -o remount,${mountedAs} "$0"
    '${process.execPath}' '${main}' build
    code=$?
    cat dist/index.html
    exit $code`;
  const folder = openFolder();
  const run = spawnSync('unshare', ['-Urm', 'sh', '-c', script, folder], options);
  return { code: run.status, out: run.stdout, err: run.stderr.replaceAll(folder, 'DISK') };
}

test.skipIf(!canMount).each([
  ['rw', 'there is no room left on the disk (ENOSPC)'],
  ['ro', 'nothing may be written there (EROFS)'],
])('what a disk (%s) refuses is told, and the last site is as it was', (mountedAs, words) => {
  expect(buildOnDisk(mountedAs)).toEqual({
    code: 1,
    out: 'last\n',
    err: `the site could not be built: DISK/.dist: ${words}; dist/ is the last site, whole\n`,
  });
});

test('so is a folder where nothing may be written', async () => {
  const folder = openFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'last');
  const { status, stderr } = await withoutRight(folder, async () =>
    spawnSync(process.execPath, [main, 'build'], { ...options, cwd: folder }),
  );
  expect(status).toBe(1);
  expect(stderr).toBe(
    `the site could not be built: ${folder}/.dist: it may not be read or written (EACCES); dist/ is the last site, whole\n`,
  );
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('last');
});
