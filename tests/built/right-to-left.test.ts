import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareWords } from './support/bare-words.ts';
import { type BuiltPage, builtPages, filesOf } from './support/built-pages.ts';
import { type Checkout, copyCheckout, run } from './support/checkout.ts';
import { launchChromium } from './support/chromium.ts';
import { examinerIn } from './support/examine.ts';
import { attribute, parseHtml, textOf } from './support/html.ts';
import { namedLinks, namesOfSeveral } from './support/links.ts';
import { type StaticServer, serve } from './support/static-server.ts';

/** A made-up record of a Hebrew, an Arabic and a Persian article. */
const CONTENT_DIR = 'tests/fixtures/good-right-to-left/content';
const INCIDENT = '/incidents/2020-05-04-sample-harbour/';
const CLAIM = '/claims/boker-harbour-2020/officials-north/';

/** Builds the record in a language; the folder of the built site. */
async function build(checkout: Checkout, SITE_LANGUAGE: string): Promise<string> {
  const { code, stderr } = await run(checkout, ['build'], {
    CONTENT_DIR,
    SITE_LANGUAGE,
    BASE_PATH: '/',
  });
  expect(code, stderr).toBe(0);
  return join(checkout.folder, 'dist');
}

describe('built in Hebrew, from articles in three languages', () => {
  let checkout: Checkout;
  let server: StaticServer;
  let browser: Browser;
  let page: Page;
  let pages: readonly BuiltPage[];
  let dist: string;

  beforeAll(async () => {
    checkout = await copyCheckout();
    dist = await build(checkout, 'he');
    pages = builtPages(dist, '/');
    server = await serve(dist, '/');
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await checkout?.[Symbol.asyncDispose]();
  });

  const open = (path: string) => page.goto(server.origin + path);

  test('every page says so, and runs from right to left', () => {
    const others = pages.filter(({ html }) => !html.includes('<html lang="he" dir="rtl">'));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('every page fits its window, and axe objects to nothing, at three widths by day and by night', async () => {
    const examiner = await examinerIn(browser);
    const found: unknown[] = [];
    for (const { path } of pages) {
      const { day, night, overflow, strange } = await examiner.examine(server.origin + path);
      const wide = Object.values(overflow).some((pixels) => pixels !== 0);
      if (wide || day.length + night.length + strange.length > 0)
        found.push({ path, overflow, day, night, strange });
    }
    expect(found).toEqual([]);
  });

  test('machines are told words without the signs that isolate English among them', () => {
    const heads = pages.map(({ path, html }) => ({ path, text: html.split('<body')[0] ?? '' }));
    const cited = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/href="data:([^"]*)"/g)].map(([, text = '']) => ({
        path,
        text: decodeURIComponent(text),
      })),
    );
    const isolating = [...heads, ...cited].filter(({ text }) => /[\u2066-\u2069]/.test(text));
    expect(isolating.map(({ path }) => path)).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
    const shown = heads.filter(({ text }) => text.includes('og:locale'));
    expect(shown.filter(({ text }) => !text.includes('content="he_IL"'))).toEqual([]);
  });

  test('links that are called the same lead to the same place', () => {
    const several = pages.flatMap(({ path, html }) =>
      namesOfSeveral(namedLinks(path, html, server)).map((name) => `${path}: ${name}`),
    );
    expect(several).toEqual([]);
  });

  test('English tells its language, and what stands in it in another direction is apart from it', () => {
    const texts = pages.flatMap(({ path, html }) =>
      [...textsOf(parseHtml(html), 'he', [])].map((found) => ({ path, ...found })),
    );
    const sentences = texts.filter(({ text }) => /[A-Za-z]+(?: [A-Za-z]+){3,}[^.]*\./.test(text));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter(({ language }) => language === 'he')).toEqual([]);
    const bare = texts.filter(
      ({ text, language, around }) =>
        language === 'en' && /[\u0590-\u08ff]/.test(text) && !/^(?:a|q|bdi)$/.test(around),
    );
    expect(bare).toEqual([]);
  });

  test('evidence and its translations are each in their own language and direction', async () => {
    await open(CLAIM);
    const written = await page
      .locator('#words :is(blockquote, .translation)')
      .evaluateAll((elements) =>
        elements.map((element) => [element.getAttribute('lang'), element.getAttribute('dir')]),
      );
    expect(written).toEqual([
      ['he', 'rtl'],
      ['en', 'ltr'],
      ['fr', 'ltr'],
      ['he', 'rtl'],
    ]);
  });

  test.for([1280, 390])('headings and lists begin at the right, at %d', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await open(INCIDENT);
    const edges = await page.evaluate(() =>
      ['h1', '.kicker', '#story .story', '#coverage .rows a'].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(selector) ?? document.body);
        const parent = document.querySelector(selector)?.closest('header, div');
        const end = parent?.getBoundingClientRect().right ?? 0;
        return Math.abs(end - Math.max(...[...range.getClientRects()].map(({ right }) => right)));
      }),
    );
    expect(edges.filter((gap) => gap > 2)).toEqual([]);
  });

  test('a chain runs from its speakers at the right to its articles at the left, words in their boxes', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(INCIDENT);
    const nodes = await page.locator('.chains .wide .n').evaluateAll((elements) =>
      elements.map((element) => {
        const box = element.querySelector('path')?.getBoundingClientRect();
        const words = [...element.querySelectorAll('text')].map((text) =>
          text.getBoundingClientRect(),
        );
        return {
          isArticle: element.getAttribute('data-shape') === 'article',
          left: box?.left ?? 0,
          right: box?.right ?? 0,
          isOutside: words.some(
            ({ left, right }) => left < (box?.left ?? 0) || right > (box?.right ?? 0),
          ),
        };
      }),
    );
    const articles = nodes.filter(({ isArticle }) => isArticle);
    const others = nodes.filter(({ isArticle }) => !isArticle);
    expect(articles).toHaveLength(2);
    expect(Math.max(...articles.map(({ right }) => right))).toBeLessThan(
      Math.min(...others.map(({ left }) => left)),
    );
    expect(nodes.filter(({ isOutside }) => isOutside)).toEqual([]);
  });
});

describe('built in English, from the same articles', () => {
  let checkout: Checkout;
  let pages: readonly BuiltPage[];
  let dist: string;

  beforeAll(async () => {
    checkout = await copyCheckout();
    dist = await build(checkout, 'en');
    pages = builtPages(dist, '/');
  });
  afterAll(() => checkout?.[Symbol.asyncDispose]());

  test('names and words of another direction are apart from the words around them', async () => {
    const server = await serve(dist, '/');
    const browser = await launchChromium();
    const page = await browser.newPage();
    const found: string[] = [];
    for (const { path } of pages)
      found.push(
        ...(await bareWords(page, server.origin + path)).map((bare) => `${path}: ${bare}`),
      );
    await browser.close();
    await server.close();
    expect(found).toEqual([]);
  });

  test('a title in another script keeps its signs at its ends, and begins where the page does', async () => {
    const server = await serve(dist, '/');
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(`${server.origin}/actors/south-guard/`);
    const title = page.locator('h1');
    await title.evaluate((heading) => heading.append('!'));
    const { fromName, fromHeading } = await title.evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading.lastChild ?? heading);
      const name = document.createRange();
      name.selectNodeContents(heading.firstChild ?? heading);
      const sign = range.getBoundingClientRect().left;
      return {
        fromName: sign - name.getBoundingClientRect().left,
        fromHeading: sign - heading.getBoundingClientRect().left,
      };
    });
    await browser.close();
    await server.close();
    expect(fromName).toBeLessThan(0);
    expect(fromHeading).toBeCloseTo(0, 0);
  });

  test('machines are told words without the signs that set them apart', () => {
    const heads = pages.map(({ path, html }) => ({ path, text: html.split('<body')[0] ?? '' }));
    const files = filesOf(dist).filter((path) => /\/cite\.(?:bib|json)$/.test(path));
    const cited = files.map((path) => ({ path, text: readFileSync(join(dist, path), 'utf8') }));
    const apart = [...heads, ...cited].filter(({ text }) => /[\u2066-\u2069]/.test(text));
    expect(apart.map(({ path }) => path)).toEqual([]);
  });

  test('every quotation tells its language and direction, and what is ours within it tells ours', () => {
    const set = pages.flatMap(({ path, html }) =>
      [...elementsSet(parseHtml(html), '')].map((found) => ({ path, ...found })),
    );
    const quoted = set.filter(
      ({ element, text }) => /^(?:q|blockquote)$/.test(element) && /[\u0590-\u08ff]/.test(text),
    );
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter(({ setting }) => !/^(?:he|ar|fa) rtl$/.test(setting))).toEqual([]);
    const ours = set.filter(({ element }) => element === 'span.part');
    expect(ours.filter(({ setting }) => setting !== 'en ltr')).toEqual([]);
  });
});

/** Every text of a page’s body, with the language that is told of it and the element around it. */
function* textsOf(
  node: Nodes,
  language: string,
  path: readonly string[],
): Generator<{ text: string; language: string; around: string }> {
  if (node.type === 'text') yield { text: node.value, language, around: path.at(-1) ?? '' };
  if (!('children' in node)) return;
  const name = node.type === 'element' ? node.tagName : '';
  if (/^(?:head|svg|script|style|option)$/.test(name)) return;
  const own = node.type === 'element' ? (attribute(node, 'lang') ?? language) : language;
  for (const child of node.children) yield* textsOf(child, own, [...path, name]);
}

/** Every element with its words and with the language and direction it or what it stands in tells. */
function* elementsSet(
  node: Nodes,
  around: string,
): Generator<{ element: string; text: string; setting: string }> {
  if (!('children' in node)) return;
  const setting = node.type === 'element' ? settingOf(node, around) : around;
  if (node.type === 'element') yield { element: nameOf(node), text: textOf(node), setting };
  for (const child of node.children) yield* elementsSet(child, setting);
}

function settingOf(element: Element, around: string): string {
  const [lang, dir] = around.split(' ');
  return `${attribute(element, 'lang') ?? lang} ${attribute(element, 'dir') ?? dir}`;
}

function nameOf({ tagName, properties: { className } }: Element): string {
  return Array.isArray(className) ? [tagName, ...className].join('.') : tagName;
}
