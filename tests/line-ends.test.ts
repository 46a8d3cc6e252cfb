import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serialize } from 'node:v8';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import type { ContentFile } from '../src/corpus/files/content-file.ts';
import { readContent } from '../src/disk.ts';
import { recordVersion } from '../src/site/record-version.ts';
import { copyCheckout } from './built/support/checkout.ts';

/** Git as it is set up by default on Windows, and by nothing else on this machine. */
function git(folder: string, ...args: string[]): string {
  const settings = ['core.autocrlf=true', 'user.name=Nobody', 'user.email=nobody@localhost'];
  const quiet = [...settings, 'core.safecrlf=false', 'commit.gpgsign=false'];
  return execFileSync('git', [...quiet.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

test('git that turns line ends into those of Windows gives every file back byte for byte', async () => {
  await using checkout = await copyCheckout();
  git(checkout.folder, 'init', '--quiet');
  git(checkout.folder, 'add', '--all');
  git(checkout.folder, 'commit', '--quiet', '--message=As it is');
  const clone = join(mkdtempSync(join(tmpdir(), 'according-to-clone-')), 'clone');
  onTestFinished(() => rmSync(dirname(clone), { recursive: true }));
  git(tmpdir(), 'clone', '--quiet', checkout.folder, clone);

  const paths = git(clone, 'ls-files', '-z').split('\0').filter(Boolean);
  expect(paths).toContain('content/raw/zero-hedge-iraq-airstrikes-2019.txt');
  const bytes = (folder: string, path: string) => readFileSync(join(folder, path));
  const files = paths.filter((path) => path !== 'node_modules');
  expect(files.filter((path) => !bytes(clone, path).equals(bytes(checkout.folder, path)))).toEqual(
    [],
  );
});

describe('entries with the line ends of Windows and a byte order mark', async () => {
  const files = await readContent('content');
  const rewritten = files.map(
    (file): ContentFile =>
      file.path.startsWith('raw/')
        ? file
        : { path: file.path, text: `\uFEFF${file.text.replaceAll('\n', '\r\n')}` },
  );

  // Its things lead to one another in circles, of which a comparison step by step finds no end.
  const bytesOf = (record: readonly ContentFile[]) => serialize(buildCorpus(record, 'included'));

  test('are the same record', () => {
    expect(bytesOf(rewritten).equals(bytesOf(files))).toBe(true);
  });

  test('have the same version', async () => {
    expect(await recordVersion(rewritten)).toBe(await recordVersion(files));
  });
});
