import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { base, dist } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';
import { objectionsTo } from './support/examine.ts';
import { type StaticServer, serve } from './support/static-server.ts';

let server: StaticServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every file the page asked for, and whatever it printed. */
let asked: string[];
let printed: string[];

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(dist, base);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  [asked, printed] = [[], []];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(base.length)));
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (error) => printed.push(error.message));
});
afterEach(() => context?.close());

const open = (end = '') => page.goto(`${server.origin}${base}search/${end}`);
const field = () => page.locator('#q');
const links = () => page.locator('.results h2 a');
const box = (name: string, value: string) => page.locator(`[name=${name}][value=${value}]`);
const address = () => page.url().replace(`${server.origin}${base}`, '');
const found = (text: string) =>
  page.waitForFunction((wanted) => document.querySelector('output')?.value === wanted, text);
/** What has the focus, by its id or else its text. */
const focused = () =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
const counts = (name: string) =>
  page.locator(`label:has([name=${name}])`).evaluateAll((labels) =>
    Object.fromEntries(
      labels.flatMap((label) => {
        const count = Number(label.querySelector('.count')?.textContent);
        return count > 0 ? [[label.querySelector('input')?.value, count]] : [];
      }),
    ),
  );

describe('the index is loaded when it is used', () => {
  test('and not by opening the page', async () => {
    await open();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('search-index/'))).toEqual([]);
  });

  test('but by coming to the field', async () => {
    await open();
    const loaded = page.waitForResponse(/search-index\/table.json/);
    await field().focus();
    await loaded;
    const engine = asked.filter((path) => path.includes('/search-engine.'));
    expect(engine).toHaveLength(1);
    expect(gzipSync(readFileSync(join(dist, engine[0] ?? ''))).length).toBeLessThan(6000);
  });

  test('other pages load nothing but the keys that lead there', async () => {
    await page.goto(server.origin + base);
    await page.waitForLoadState('networkidle');
    const bytes = asked
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(join(dist, path)).length);
    expect(bytes).toEqual([expect.any(Number)]);
    expect(bytes[0]).toBeLessThan(1000);
  });

  test('and its page’s own script is small', async () => {
    await open();
    await page.waitForLoadState('networkidle');
    const sizes = asked
      .filter((path) => path.endsWith('.js'))
      .map((path) => gzipSync(readFileSync(join(dist, path))).length);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThan(5000);
  });
});

describe('a search', () => {
  test('shows the exact words, with the match marked, and who says them, how and where', async () => {
    await open('?q=“munitions storehouses”&kind=claim');
    await page.locator('.rows > li').first().waitFor();
    const first = page.locator('.rows > li').first();
    expect((await first.innerText()).split(/\n+/)).toEqual([
      'Claim',
      '“two senior US officials” on the date',
      'The officials said that Israel has carried out “several strikes in recent days on munitions storehouses for Iranian-backed groups in Iraq.”',
      '“two senior US officials” (unnamed) date it to about August 2019',
      'via The New York Times · how they know: not stated',
      'The Times of Israel, about 23 August 2019 · About: Reported strikes on munitions storehouses in Iraq',
    ]);
    // In what is quoted, and in the name of the incident.
    expect(await first.locator('mark').allInnerTexts()).toEqual([
      ...['munitions', 'storehouses'],
      ...['munitions', 'storehouses'],
    ]);
    expect(printed).toEqual([]);
  });

  test('is narrowed by filters, which its address keeps', async () => {
    await open();
    await field().pressSequentially('Israel');
    await links().first().waitFor();
    expect(address()).toBe('search/?q=Israel');
    await box('stance', 'denies').check();
    await page.waitForURL(/stance=denies/);
    await box('stance', 'neither-confirms-nor-denies').check();
    await page.waitForURL(/stance=neither/);
    await page.locator('[name=year]').selectOption('2019');
    await page.waitForURL(/year=2019/);
    expect(address()).toBe(
      'search/?q=Israel&stance=denies&stance=neither-confirms-nor-denies&year=2019',
    );
    await found('2 results');
    const titles = await links().allInnerTexts();

    await page.reload();
    await found('2 results');
    expect(await links().allInnerTexts()).toEqual(titles);
    expect(await counts('stance')).toEqual({
      asserts: 63,
      suspects: 3,
      hints: 6,
      disputes: 2,
      'neither-confirms-nor-denies': 2,
    });
    expect(await page.locator('summary .count').textContent()).toBe('3');

    await page.goBack();
    await found('4 results');
    await page.goBack();
    await found('1 result');
    expect(await box('stance', 'neither-confirms-nor-denies').isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await found('2 results');
    expect(await page.locator('[name=year]').inputValue()).toBe('2019');
  });

  test('keeps one address for all the letters of a word', async () => {
    await open('?q=drone');
    await links().first().waitFor();
    await field().fill('');
    await field().pressSequentially('Amirli', { delay: 200 });
    await page.waitForURL(/q=Amirli$/);
    await page.goBack();
    expect(address()).toBe('search/?q=drone');
    await expect.poll(() => field().inputValue()).toBe('drone');
  });

  test('without words lists everything that the filters leave, the latest first', async () => {
    await open('?kind=article');
    await found('3 results');
    expect(await links().allInnerTexts()).toEqual([
      'Israeli drones responsible for attack on Iranian military compound, according to US officials',
      '[Israel carried out airstrikes in Iraq, two senior US officials say]',
      'US Officials Confirm Israel Behind Unprecedented Airstrikes On Iraq',
    ]);
    await page.locator('[name=order]').selectOption('earliest');
    await page.waitForURL(/order=earliest/);
    await expect
      .poll(async () => (await links().allInnerTexts()).at(-1))
      .toMatch(/^Israeli drones responsible/);
  });

  test('that finds nothing says what to do', async () => {
    await open('?q=Amirli&kind=outlet');
    await found('Nothing matches all of this.');
    await page.getByRole('button', { name: 'Clear all filters' }).last().click();
    await links().first().waitFor();
    expect(address()).toBe('search/?q=Amirli');
    expect(await focused()).toBe('q');
  });

  test('shows ten at a time, and leads on to the next ten', async () => {
    await open('?kind=claim');
    await links().nth(9).waitFor();
    expect(await links().count()).toBe(10);
    await page.getByRole('button', { name: 'Show more results' }).press('Enter');
    await links().nth(19).waitFor();
    expect(
      await links()
        .nth(10)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('keeps what it has where the next ten cannot be loaded, and says so', async () => {
    await open('?kind=claim');
    await links().nth(9).waitFor();
    await page.route('**/entries-*', (route) => route.abort());
    await page.getByRole('button', { name: 'Show more results' }).click();
    await page.getByRole('alert').waitFor();
    expect(await links().count()).toBe(10);
  });

  test('shows nothing of what was looked for before, if it comes late', async () => {
    const late = Promise.withResolvers<void>();
    let asks = 0;
    await page.route('**/words-*', async (route) => {
      if (asks++ === 0) await late.promise;
      await route.continue();
    });
    await open('?q=Amirli');
    await expect.poll(() => asks).toBe(1);
    await field().fill('Wall');
    await links().first().waitFor();
    const [titles, told] = [await links().allInnerTexts(), await counts('kind')];
    const come = page.waitForResponse('**/words-0.json');
    late.resolve();
    await (await come).finished();
    await page.waitForLoadState('networkidle');
    expect([await links().allInnerTexts(), await counts('kind')]).toEqual([titles, told]);
  });

  test('shows markup in what was said as the text it is', async () => {
    await open('?q=<img src=x onerror=alert(1)>');
    await page.locator('.results output:not(:empty)').waitFor();
    expect(await page.locator('.results img').count()).toBe(0);
  });
});

describe('by keyboard alone', () => {
  for (const keys of ['Control+k', 'Meta+k'])
    test(`${keys} leads from any page into the field`, async () => {
      await page.goto(`${server.origin}${base}about/`);
      await page.keyboard.press(keys);
      await page.waitForURL(/search/);
      expect(await focused()).toBe('q');
    });

  test('other keys are left alone', async () => {
    await page.goto(`${server.origin}${base}about/`);
    for (const keys of ['k', 'Shift+K', 'Control+Shift+k', 'Control+Alt+k'])
      await page.keyboard.press(keys);
    expect(address()).toBe('about/');
  });

  test('arrows lead through the results, and Escape back and then to nothing', async () => {
    await open('#q');
    await page.keyboard.type('Amirli');
    // Of what was asked for while it was being typed there is another number.
    await found('30 results');
    const [first, second] = await links().allInnerTexts();
    const steps: (string | null | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Escape']) {
      await page.keyboard.press(key);
      steps.push(await focused());
    }
    expect(steps).toEqual([first, second, first, 'q', first, 'q']);
    await page.keyboard.press('Escape');
    await page.waitForURL(/search\/$/);
    expect(await links().count()).toBe(0);
  });

  test('the order and the way to more keep the keys of their own', async () => {
    await open('?kind=claim');
    await links().nth(9).waitFor();
    const more = page.getByRole('button', { name: 'Show more results' });
    await more.focus();
    await page.keyboard.press('ArrowUp');
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    const order = page.locator('[name=order]');
    await order.focus();
    await page.keyboard.press('ArrowDown');
    expect(await order.evaluate((select) => select === document.activeElement)).toBe(true);
    await page.waitForURL(/order=latest/);
  });

  test('the keys that lead to the search take what stands in its field', async () => {
    await open('?q=drone');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Amirli');
    expect(await field().inputValue()).toBe('Amirli');
    expect(address()).toMatch(/^search\//);
  });
});

describe('where there is no search', () => {
  test('without scripts the page says so and offers the lists', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${server.origin}${base}search/`);
    expect((await still.locator('main').innerText()).split(/\n+/).slice(2)).toEqual([
      'Search needs JavaScript, which is off. These lists work without it:',
      'Incidents',
      'Claims',
      'Actors',
      'Outlets',
      'Articles',
    ]);
    await plain.close();
  });

  test('without its index the page says so and offers the lists', async () => {
    await page.route('**/search-index/**', (route) => route.abort());
    await open('?q=drone');
    const failed = page.getByRole('alert');
    await failed.waitFor();
    expect(await failed.getByRole('link').allInnerTexts()).toEqual([
      'Incidents',
      'Claims',
      'Actors',
      'Outlets',
      'Articles',
    ]);
  });
});

test('a site may forbid all scripts but its own files', async () => {
  const policy = "default-src 'self'; style-src 'unsafe-inline'";
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await open('?q=drone');
  await links().first().waitFor();
  expect(printed).toEqual([]);
});

describe('axe objects to nothing among the results', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 768, 1280])
      test(`${colorScheme}, at ${width}`, async () => {
        await page.addInitScript(axe.source);
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open('?q=Israel&stance=denies');
        await links().first().waitFor();
        await page.locator('summary, fieldset').locator('visible=true').first().click();
        expect(await objectionsTo(page)).toEqual([]);
        const overflow = () =>
          document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await page.evaluate(overflow)).toBe(0);
      });
});
