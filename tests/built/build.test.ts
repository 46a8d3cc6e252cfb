import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, dist, filesOf } from './support/built-pages.ts';
import { copyCheckout, run } from './support/checkout.ts';
import { launchChromium } from './support/chromium.ts';
import { brokenLinks, siteOf } from './support/links.ts';
import { serve } from './support/static-server.ts';

test('a build at another path, in another time zone and language, writes the same bytes', async () => {
  await using checkout = await copyCheckout();
  const { code } = await run(checkout, ['build'], {
    TZ: 'Asia/Kathmandu',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(code).toBe(0);
  expect(digests(join(checkout.folder, 'dist'))).toEqual(digests(dist));
});

test('a site in a subfolder holds together, leaves out drafts and tells warnings once', async () => {
  await using checkout = await copyCheckout();
  await writeFile(
    join(checkout.folder, 'content/actors/nobody-yet.md'),
    '---\nname: Nobody yet\ndraft: true\n---\n',
  );
  const environment = {
    CONTENT_DIR: 'content',
    BASE_PATH: '/record',
    SITE_URL: 'https://example.org',
  };
  const build = await run(checkout, ['build'], environment);
  const check = await run(checkout, ['check'], environment);
  expect(build.code).toBe(0);
  expect(check.stdout).toContain('actors/nobody-yet.md');
  expect(build.stderr).toBe(check.stdout);

  const folder = join(checkout.folder, 'dist');
  const pages = builtPages(folder, '/record/');
  const site = siteOf(pages, folder, '/record/', 'https://example.org');
  expect(pages.flatMap(({ path, html }) => brokenLinks(path, html, site))).toEqual([]);
  expect(pages.filter(({ html }) => html.includes('Nobody yet'))).toEqual([]);
  expect(await firstFoundIn(folder, '/record/', 'Amirli')).toMatch(/^\/record\/\w+\//);
});

test('an error in the content stops a build with the words of check', async () => {
  await using checkout = await copyCheckout();
  const file = join(checkout.folder, 'content/actors/israel.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^kind: /m, 'knd: '));
  const environment = { CONTENT_DIR: 'content' };
  const build = await run(checkout, ['build'], environment);
  const check = await run(checkout, ['check'], environment);
  expect(check.code).toBe(1);
  expect(build.code).toBe(1);
  expect(build.stderr).toBe(check.stdout);
  expect(filesOf(join(checkout.folder, 'dist')).filter((path) => path.endsWith('.html'))).toEqual(
    [],
  );
});

test.for([
  [
    { SITE_URL: 'example' },
    'SITE_URL is “example”: it is an address without a path, such as https://example.org; the path goes into BASE_PATH\n',
  ],
  [
    { CONTENT_DIR: 'nowhere' },
    'there is no content folder at nowhere; CONTENT_DIR says where it is\n',
  ],
] as const)('a build with %o says what is wrong', async ([environment, message]) => {
  await using checkout = await copyCheckout();
  const { code, stderr } = await run(checkout, ['build'], environment);
  expect(code).toBe(1);
  expect(stderr).toBe(message);
  expect(existsSync(join(checkout.folder, 'dist/404.html'))).toBe(false);
});

/** The address of what a search in a built site finds first. */
async function firstFoundIn(folder: string, base: string, words: string): Promise<string | null> {
  const server = await serve(folder, base);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}${base}search/?q=${words}`);
    return await page.locator('.rows > li a').first().getAttribute('href');
  } finally {
    await browser.close();
    await server.close();
  }
}

function digests(folder: string): Record<string, string> {
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(filesOf(folder).map((path) => [path, digest(path)]));
}
