import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base, builtPages, dist } from './support/built-pages.ts';
import { copyCheckout, run } from './support/checkout.ts';
import { launchChromium } from './support/chromium.ts';
import { attribute, elementsOf, parseHtml } from './support/html.ts';
import { type StaticServer, serve } from './support/static-server.ts';

const lists = ['incidents', 'claims', 'actors', 'outlets', 'articles'];
const pages = builtPages();

let server: StaticServer;
let browser: Browser;
let page: Page;
let plainPage: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(dist, base);
  page = await browser.newPage();
  plainPage = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (at: Page, path: string) => at.goto(`${server.origin}${base}${path}`);
const status = (at: Page) => at.getByRole('status').innerText();
const query = () => new URL(page.url()).search;

const control = (at: Page, label: string) =>
  at.locator('.filters label').filter({ hasText: label }).locator('select');

/** The rows that can be seen, by their first words. */
const shown = (at: Page) =>
  at
    .locator('.list .rows > li')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.checkVisibility())
        .map((row) => row.firstElementChild?.textContent?.trim() ?? ''),
    );

/** The addresses of the pages that a list leads to, by one thing each. */
function facetPages(list: string): string[] {
  const html = pages.find(({ path }) => path === `${base}${list}/`)?.html ?? '';
  const start = `${base}${list}/by/`;
  return [...elementsOf(parseHtml(html))]
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((href) => href.startsWith(start));
}

describe('what is chosen in place is what the page of that choice shows', () => {
  test.for(lists)('%s', async (list) => {
    const found = facetPages(list);
    expect(found.length).toBeGreaterThan(0);
    for (const href of found) {
      const [name = '', value = ''] = href.split('/by/')[1]?.split('/') ?? [];
      await page.goto(server.origin + href);
      const isWhole = (await page.locator('[data-parts]').count()) === 0;
      const fixed = await shown(page);
      await open(page, `${list}/?${name}=${value}`);
      // A choice that all rows have is not offered.
      if ((await page.locator(`[name=${name}]`).count()) === 0) continue;
      await expect.poll(() => status(page)).toMatch(/ shown\.$/u);
      const chosen = await shown(page);
      if (isWhole) expect([href, [...chosen].sort()]).toEqual([href, [...fixed].sort()]);
      else expect(chosen.length).toBeGreaterThan(fixed.length);
    }
  });
});

describe('a list with scripts', () => {
  test('keeps what is chosen in the address, and goes back and forward through it', async () => {
    await open(page, 'incidents/');
    const all = await shown(page);
    const told = await status(page);
    await control(page, 'Country').selectOption('iq');
    await expect.poll(() => status(page)).toBe(`9 of ${all.length} shown.`);
    await control(page, 'State of attribution').selectOption('asserted');
    await expect.poll(query).toBe('?country=iq&state=asserted');
    const asserted = await shown(page);
    await page.goBack();
    await expect.poll(() => status(page)).toBe(`9 of ${all.length} shown.`);
    expect(await control(page, 'State of attribution').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(all);
    expect([await status(page), query()]).toEqual([told, '']);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => shown(page)).toEqual(asserted);
  });

  test('sorts, and clears everything at once', async () => {
    await open(page, 'incidents/?country=iq&sort=claims');
    await expect.poll(() => status(page)).toMatch(/^9 of/u);
    expect((await shown(page)).slice(0, 3)).toEqual([
      'Attack at Amirli',
      'Blasts at bases and depots in Iraq, July and August 2019',
      'Explosion at the al-Saqr base near Baghdad',
    ]);
    await page.getByRole('link', { name: 'Clear', exact: true }).click();
    await expect.poll(query).toBe('');
    expect(await control(page, 'Sort by').inputValue()).toBe('latest');
  });

  test('knows no choice but those it offers, and says where nothing fits', async () => {
    await open(page, 'incidents/?country=IQ&year=1789&kind=%22%3E%3Cscript%3E');
    await expect.poll(() => status(page)).toMatch(/^9 of/u);
    await open(page, 'incidents/?country=iq&year=2023');
    await expect.poll(() => status(page)).toMatch(/^None of/u);
    expect(await shown(page)).toEqual([]);
  });

  test('is filtered by the keyboard alone', async () => {
    await open(page, 'actors/');
    await control(page, 'Kind').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(query).toBe('?kind=state');
    expect(await shown(page)).toContain('Iran');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).not.toBe(null);
  });

  test('says that the rest could not be loaded, and filters what is there', async () => {
    await page.route('**/claims/by/**', (route) => route.abort());
    await open(page, 'claims/?stance=denies');
    await expect.poll(() => status(page)).toMatch(/could not be loaded/u);
    expect((await shown(page)).length).toBeGreaterThan(0);
    await page.unroute('**/claims/by/**');
  });
});

describe('a list without scripts', () => {
  test('hides what is not chosen, and shows it again', async () => {
    await open(plainPage, 'incidents/');
    const all = await shown(plainPage);
    await control(plainPage, 'Country').selectOption('iq');
    expect((await shown(plainPage)).length).toBe(9);
    await control(plainPage, 'Kind').selectOption('explosion');
    expect(await shown(plainPage)).toEqual(['Explosion at the al-Saqr base near Baghdad']);
    await plainPage.getByRole('link', { name: 'Clear', exact: true }).click();
    expect(await shown(plainPage)).toEqual(all);
  });

  test('leaves alone what it cannot do', async () => {
    await open(plainPage, 'incidents/');
    expect(await control(plainPage, 'Sort by').isDisabled()).toBe(true);
  });
});

test('paper shows rows without controls', async () => {
  await open(page, 'incidents/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.filters').isVisible()).toBe(false);
  expect((await shown(page)).length).toBe(19);
  await page.emulateMedia({ media: 'screen' });
});

describe('on a phone', () => {
  test('rows come first, and how much is chosen in the address is told', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, 'incidents/');
    expect(await control(page, 'Country').isVisible()).toBe(false);
    await open(page, 'incidents/?country=iq');
    await expect.poll(() => page.locator('.filters .count').textContent()).toBe('1');
    expect(await control(page, 'Country').isVisible()).toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

/** The pages of lists, with what they lead to by a relation. */
const listed = pages
  .filter(({ path }) => lists.some((list) => path.startsWith(`${base}${list}/by/`)))
  .map(({ path, html }) => {
    const elements = [...elementsOf(parseHtml(html))];
    const by = (rel: string) =>
      elements.flatMap((element) =>
        String(element.properties['rel']) === rel ? (attribute(element, 'href') ?? []) : [],
      );
    const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
    return { path, previous: by('prev'), next: by('next'), links };
  });

test('pages of a list lead to one another, there and back', () => {
  const next = listed.flatMap(({ path, next: to }) => to.map((other) => [path, other].join(' → ')));
  const previous = listed.flatMap(({ path, previous: to }) =>
    to.map((other) => [other, path].join(' → ')),
  );
  expect(next.length).toBeGreaterThan(0);
  expect([...previous].sort()).toEqual([...next].sort());
});

test('every page of a list is reached from the list', () => {
  const reached = new Set(lists.flatMap(facetPages));
  for (const path of reached)
    for (const link of listed.find((other) => other.path === path)?.links ?? [])
      if (link.includes('/by/')) reached.add(link.replace(/\?.*$/, ''));
  expect(listed.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([]);
});

test('names in any script stand on pages that their list leads to, and are filtered by', async () => {
  await using checkout = await copyCheckout();
  const content = join(checkout.folder, 'names');
  cpSync('tests/fixtures/good-right-to-left/content', content, { recursive: true });
  for (let at = 0; at < 110; at += 1)
    writeFileSync(
      join(content, 'actors', `n${at}.md`),
      `---\nname: ${at % 2 === 0 ? 'שרון' : 'Łukasz'} ${at}\nkind: person\n---\n`,
    );
  const environment = { CONTENT_DIR: content, SITE_LANGUAGE: 'he', BASE_PATH: '/' };
  const { code, stderr } = await run(checkout, ['build'], environment);
  expect(code, stderr).toBe(0);
  const own = await serve(join(checkout.folder, 'dist'), '/');
  await page.goto(`${own.origin}/actors/`);
  const links = page.locator('[data-parts] a');
  expect(await links.allInnerTexts()).toEqual(expect.arrayContaining(['L', 'ש']));
  await links.filter({ hasText: 'ש' }).click();
  await page.waitForURL('**/letter/%D7%A9/');
  expect((await shown(page)).length).toBeGreaterThanOrEqual(55);
  await page.goto(`${own.origin}/actors/?kind=person`);
  await expect.poll(async () => (await shown(page)).length).toBeGreaterThanOrEqual(110);
  await own.close();
});

/** The files that the scripts of a page are in. */
function scriptsOf(path: string): string[] {
  const html = pages.find((other) => other.path === base + path)?.html ?? '';
  return [...elementsOf(parseHtml(html))].flatMap((element) => attribute(element, 'src') ?? []);
}

test('the script is one small file', () => {
  const everywhere = scriptsOf('about/');
  const own = scriptsOf('incidents/').filter((script) => !everywhere.includes(script));
  const sizes = own.map(
    (script) => gzipSync(readFileSync(join(dist, script.slice(base.length)))).length,
  );
  expect(sizes).toEqual([expect.any(Number)]);
  expect(Math.max(...sizes)).toBeLessThan(3000);
});
