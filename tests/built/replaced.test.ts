import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from './support/built-pages.ts';
import { type Checkout, copyCheckout, run, start } from './support/checkout.ts';

// The smallest record there is: what is tried here does not depend on what is in it.
const RECORD = 'tests/fixtures/good-smallest-article/content';
const environment = { CONTENT_DIR: 'record' };
const OUTLET = 'record/outlets/times-of-israel.md';
const PAGE = 'outlets/times-of-israel/index.html';

let checkout: Checkout;
beforeAll(async () => {
  checkout = await copyCheckout();
  await cp(at(RECORD), at('record'), { recursive: true });
});
afterAll(() => checkout?.[Symbol.asyncDispose]());

const at = (path: string) => join(checkout.folder, path);
const build = () => run(checkout, ['build'], environment);
const nameOutlet = async (name: string) =>
  writeFile(
    at(OUTLET),
    (await readFile(at(OUTLET), 'utf8')).replace(/^name: .*$/m, `name: ${name}`),
  );
const titleIn = (folder: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(text(folder, PAGE))?.[1]?.trim();
const text = (folder: string, path: string) => readFileSync(join(at(folder), path), 'utf8');
const bytes = (folder: string) => filesOf(at(folder)).map((path) => [path, text(folder, path)]);

/** All that the search index says of what it has found. */
const foundBySearch = () =>
  filesOf(at('dist/search-index'))
    .filter((path) => path.includes('/entries-'))
    .map((path) => text('dist/search-index', path))
    .join('\n');

const KEPT = '.dist/store/pages';
/** What the last build kept is gone, so that the next has to make every page. */
const forget = () => rm(at('.dist/store'), { recursive: true, force: true });

/** Waits until a build that finds nothing kept begins to make pages: it has read the content. */
async function pagesBegin(): Promise<void> {
  while (!existsSync(at(KEPT))) await setTimeout(5);
}

test('a build that is killed leaves the last site as it was, and the next one needs no hand', async () => {
  await nameOutlet('First');
  expect((await build()).code).toBe(0);
  const last = bytes('dist');
  expect(titleIn('dist')).toContain('First');

  await nameOutlet('Second');
  await forget();
  const child = start(checkout, ['build'], environment);
  const ended = new Promise((resolve) => child.on('close', resolve));
  await pagesBegin();
  child.kill('SIGKILL');
  await ended;
  expect(bytes('dist')).toEqual(last);

  const next = await build();
  expect(next.code).toBe(0);
  expect(titleIn('dist')).toContain('Second');
  expect(existsSync(at('dist/search-index/table.json'))).toBe(true);
  expect(readdirSync(at('.dist'))).toEqual(['lock', 'store']);
});

test('a site is that of one reading of the content, and a change since is told', async () => {
  await nameOutlet('Before');
  await forget();
  const running = build();
  await pagesBegin();
  await nameOutlet('After');
  const { code, stdout, stderr } = await running;
  expect(code).toBe(0);
  expect(titleIn('dist')).toContain('Before');
  const [, version = ''] = /of version (\S+)/.exec(stdout) ?? [];
  expect(stderr).toContain(`record was changed during the build: the site is that of ${version}`);
  const found = foundBySearch();
  expect(found).toContain('Before');
  expect(found).not.toContain('After');
});

test('of two builds at once one waits for the other, and both end well', async () => {
  const builds = await Promise.all([build(), build()]);
  expect(builds.map(({ code }) => code)).toEqual([0, 0]);
  const waits = builds.map(({ stderr }) => /in process \d+: this one waits/.test(stderr));
  expect(waits.sort()).toEqual([false, true]);
  expect(titleIn('dist')).toContain('After');
  expect(readdirSync(at('.dist'))).toEqual(['lock', 'store']);
});
