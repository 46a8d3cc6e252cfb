import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { base, builtPages, dist } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';
import {
  type Examination,
  type Examiner,
  examinerIn,
  shiftsOn,
  watchShifts,
} from './support/examine.ts';
import { type StaticServer, serve } from './support/static-server.ts';

describe('in a browser', () => {
  let server: StaticServer;
  let browser: Browser;
  let examiner: Examiner;

  beforeAll(async () => {
    browser = await launchChromium();
    server = await serve(dist, base);
    examiner = await examinerIn(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const pages = builtPages();
  const examine = (path: string): Promise<Examination> => examiner.examine(server.origin + path);

  describe('axe objects to nothing by day, on a phone, a tablet and a desk', () => {
    test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
      expect((await examine(path)).day).toEqual([]);
    });
  });

  describe('axe objects to nothing by night, on a phone, a tablet and a desk', () => {
    test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
      expect((await examine(path)).night).toEqual([]);
    });
  });

  describe('a page fits the width of a phone, a tablet and a desk', () => {
    test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
      expect((await examine(path)).overflow).toEqual({ 360: 0, 768: 0, 1280: 0 });
    });
  });

  describe('nothing on a page moves while it loads', () => {
    test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
      expect((await examine(path)).shifts).toEqual([]);
    });
  });

  test('what moves is seen', async ({ expect }) => {
    const page = await browser.newPage();
    await page.addInitScript(watchShifts);
    await page.goto(`${server.origin}${base}about/`);
    await page.evaluate(() => document.body.prepend(document.createElement('hr')));
    await page.evaluate(() => document.querySelector('hr')?.style.setProperty('height', '300px'));
    expect((await shiftsOn(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  describe('a page asks no other host for anything, and complains of nothing', () => {
    test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
      expect((await examine(path)).strange).toEqual([]);
    });
  });

  // Search needs a script: without one its page says so and offers the lists (search.test.ts).
  const plain = pages.filter(({ path }) => path !== `${base}search/`);

  describe('a page says the same without scripts', () => {
    test.concurrent.for(plain)('$path', async ({ path }, { expect }) => {
      const { text, plainText } = await examine(path);
      expect(plainText).not.toBe('');
      expect(plainText).toBe(text);
    });
  });
});
