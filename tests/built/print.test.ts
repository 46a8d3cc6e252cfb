import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base, builtPages, dist, origin } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';
import { type StaticServer, serve } from './support/static-server.ts';

let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(dist, base);
  page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 680, height: 960 } });
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const shown = (selector: string) =>
  page.evaluate((found) => {
    const elements = [...document.querySelectorAll(found)];
    return elements.length > 0 && elements.every((element) => element.checkVisibility());
  }, selector);

const [incident] = builtPages().filter(({ html }) => html.includes('class="cite"'));

test('paper shows how to cite a page, and not what only leads on', async () => {
  await page.goto(server.origin + incident?.path);
  expect(
    await Promise.all(['.cite p:first-of-type', '.cite .quiet', '.site-head nav ul'].map(shown)),
  ).toEqual([true, false, false]);
});

test('paper is white and its ink dark, whatever the screen shows', async () => {
  await page.goto(server.origin + incident?.path);
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(28, 27, 25)']);
});

test('paper tells where a claim is found', async () => {
  const claimPage = builtPages().find(({ html }) => html.includes('aria-label="The claim: '));
  await page.goto(server.origin + claimPage?.path);
  const link = page.locator('.claim a[aria-label^="The claim: "]').first();
  const [address, told] = await link.evaluate((element) => [
    element.getAttribute('href'),
    getComputedStyle(element, '::after').content,
  ]);
  expect(told).toBe(`" (${origin}${address})"`);
});

test.for(
  builtPages().filter(({ path }) => /\/(?:incidents|claims)\/.*[^/]\/$/.test(path)),
)('$path fits the width of a sheet', async ({ path }) => {
  await page.goto(server.origin + path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('a heading takes the lines below it along, and no row is cut', async () => {
  await page.goto(server.origin + incident?.path);
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3, h4)')].map((heading) => {
      const { breakInside, breakAfter } = getComputedStyle(heading);
      const below = getComputedStyle(heading, '::after');
      const rest = Number.parseFloat(below.height) + Number.parseFloat(below.marginBottom);
      return `${breakInside} ${breakAfter} ${below.display} ${Math.abs(Math.round(rest))}`;
    }),
  );
  expect(new Set(styles)).toEqual(new Set(['avoid avoid block 0']));
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.verdicts li, .rows > li, main tr')].map(
      (row) => getComputedStyle(row).breakInside,
    ),
  );
  expect(new Set(rows)).toEqual(new Set(['avoid']));
});
