import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AnyBrowser, BrowserKind } from './support/browsers/browser.ts';
import { chromium } from './support/browsers/chromium.ts';
import { firefox } from './support/browsers/firefox.ts';
import {
  focusFirst,
  linesOfMarks,
  looksOf,
  notUnderstood,
  placeOfFocus,
  wordsInOrder,
  wordsOfBoxes,
} from './support/browsers/questions.ts';
import { webkit } from './support/browsers/webkit.ts';
import { base, builtPages, dist } from './support/built-pages.ts';
import { type Checkout, copyCheckout, run } from './support/checkout.ts';
import { type StaticServer, serve } from './support/static-server.ts';

/** What a browser does not understand and does without: nothing else of a page depends on it. */
const DOES_WITHOUT: Readonly<Record<string, readonly string[]>> = {
  Chromium: [],
  Firefox: [],
  WebKitGTK: [],
};

const boxes = z.object({ boxes: z.number(), outside: z.array(z.string()) });
const order = z.object({ groups: z.number(), wrong: z.array(z.string()) });

const pages = builtPages();
/** The pages that have most of something. */
const [incident = '', article = ''] = ['incidents', 'articles'].map(
  (section) =>
    pages
      .filter(({ path }) => new RegExp(`^${base}${section}/[^/]+/$`).test(path))
      .sort((a, b) => b.html.length - a.html.length)[0]?.path,
);

describe.each([chromium, firefox, webkit])('$name', (kind: BrowserKind) => {
  const missing = kind.missing();
  if (missing !== '') {
    const reason = `${kind.name} is not tried: ${missing} is not installed`;
    console.warn(reason);
    test.skip(reason);
    return;
  }
  let browser: AnyBrowser;
  beforeAll(async () => {
    browser = await kind.start();
  });
  afterAll(() => browser?.close());

  describe('in English', () => {
    let server: StaticServer;
    beforeAll(async () => {
      server = await serve(dist, base);
      await browser.resize(1280, 900);
    });
    afterAll(() => server?.close());

    test('understands every style rule', async () => {
      await browser.open(server.origin + base);
      const found = await browser.ask(notUnderstood, z.array(z.string()), declarations());
      expect(found).toEqual(DOES_WITHOUT[kind.name]);
    });

    test('draws below each mark of an article the line of its stance', async () => {
      await browser.open(server.origin + article);
      const marks = await browser.ask(
        linesOfMarks,
        z.array(z.tuple([z.string(), z.string(), z.string()])),
        null,
      );
      expect(marks.length).toBeGreaterThan(0);
      expect(marks.filter(([, line]) => line !== 'underline')).toEqual([]);
      const wrong = marks.filter(([force, , style]) => style !== styleFor(force));
      expect(wrong).toEqual([]);
      expect(new Set(marks.map(([, , style]) => style)).size).toBeGreaterThan(1);
    });

    test.for([1280, 390])('keeps words of diagrams in their boxes, at %d', async (width) => {
      await browser.resize(width, 900);
      await browser.open(server.origin + incident);
      const found = await browser.ask(wordsOfBoxes, boxes, null);
      expect(found.boxes).toBeGreaterThan(0);
      expect(found.outside).toEqual([]);
      await browser.resize(1280, 900);
    });

    test.for([
      ['a box of a diagram', incident, '.chains .wide .n'],
      ['a line of a diagram', incident, '.chains .wide .s'],
      ['an event of a timeline', base, '.times .wide a'],
      ['an area of a map', `${base}incidents/`, '.atlas a'],
    ] as const)('shows that %s has the focus', async ([, path, links]) => {
      await browser.open(server.origin + path);
      const before = await browser.ask(looksOf, z.array(z.string()), links);
      expect(await browser.ask(focusFirst, z.boolean(), links)).toBe(true);
      await browser.tab();
      // Firefox says that the key is pressed before the focus has moved.
      await expect.poll(() => browser.ask(placeOfFocus, z.number(), links)).toBe(1);
      const after = await browser.ask(looksOf, z.array(z.string()), links);
      expect(after[1]).not.toBe(before[1]);
    });
  });

  describe.each(['he', 'ar'])('in %s', (language) => {
    let checkout: Checkout;
    let server: StaticServer;
    let built: string[];
    beforeAll(async () => {
      checkout = await copyCheckout();
      const { code, stderr } = await run(checkout, ['build'], {
        CONTENT_DIR: 'tests/fixtures/good-right-to-left/content',
        SITE_LANGUAGE: language,
        BASE_PATH: '/',
      });
      expect(code, stderr).toBe(0);
      const folder = join(checkout.folder, 'dist');
      built = builtPages(folder, '/').map(({ path }) => path);
      server = await serve(folder, '/');
    });
    afterAll(async () => {
      await server?.close();
      await checkout?.[Symbol.asyncDispose]();
    });

    test.for([1280, 390])('keeps words of diagrams in their boxes, at %d', async (width) => {
      await browser.resize(width, 900);
      await browser.open(`${server.origin}/incidents/2020-05-04-sample-harbour/`);
      const found = await browser.ask(wordsOfBoxes, boxes, null);
      expect(found.boxes).toBeGreaterThan(0);
      expect(found.outside).toEqual([]);
      await browser.resize(1280, 900);
    });

    test('puts the words of dates, of English and of maps in their order, on every page', async () => {
      const wrong: string[] = [];
      let groups = 0;
      for (const path of built) {
        await browser.open(server.origin + path);
        const found = await browser.ask(wordsInOrder, order, null);
        groups += found.groups;
        wrong.push(...found.wrong.map((words) => `${path}: ${words}`));
      }
      expect(wrong).toEqual([]);
      expect(groups).toBeGreaterThan(built.length);
    });
  });
});

/** The line of a mark by what its classes say of the stance. */
function styleFor(force: string): string {
  if (force === 'denies') return 'wavy';
  if (force === 'reading') return 'dotted';
  return ['withholds', 'silent', 'withdraws'].includes(force) ? 'dashed' : 'solid';
}

/** Every declaration in the styles of all pages, once, but what tokens are. */
function declarations(): [string, string][] {
  const styles = new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/<style[^>]*>([^<]*)/g)].map(([, css]) => css)),
  );
  const found = [...styles].flatMap((css = '') => [
    ...css.matchAll(/(?<=[{;]\s*)([a-z][a-z-]*):((?:"[^"]*"|[^;{}"])+)(?=[;}])/g),
  ]);
  return [
    ...new Map(
      found.map(([all, property = '', value = '']) => [all, [property, value] as [string, string]]),
    ).values(),
  ];
}
