import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { attributionState, computedVocabularies } from '../../src/analysis/terms.ts';
import { vocabularies } from '../../src/model/vocabularies.ts';
import { boxFaults } from './support/boxes.ts';
import { type BuiltPage, base, builtPages, dist } from './support/built-pages.ts';
import { type Checkout, copyCheckout, run } from './support/checkout.ts';
import { launchChromium } from './support/chromium.ts';
import { elementsOf, parseHtml } from './support/html.ts';
import { type StaticServer, serve } from './support/static-server.ts';

/** A made-up record with every value that an editor may write and every state that is computed. */
const CONTENT_DIR = 'tests/fixtures/good-every-value/content';

/** What only leads on to another address has no boxes. */
const isPage = ({ html }: BuiltPage) => !html.includes('http-equiv="refresh"');

let browser: Browser;
const idle: Page[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function faultsAt(address: string): Promise<string[]> {
  const page = idle.pop() ?? (await browser.newPage());
  const faults = await boxFaults(page, address);
  idle.push(page);
  return faults;
}

describe('no box is wider than its text, its column or the page, on a phone and a desk, by day and by night', () => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serve(dist, base);
  });
  afterAll(() => server?.close());

  test.concurrent.for(builtPages().filter(isPage))('$path', async ({ path }, { expect }) => {
    expect(await faultsAt(server.origin + path)).toEqual([]);
  });
});

describe('of a record that has every value and every state', () => {
  let checkout: Checkout;
  let server: StaticServer;
  let pages: readonly BuiltPage[];

  beforeAll(async () => {
    checkout = await copyCheckout();
    const { code, stderr } = await run(checkout, ['build'], { CONTENT_DIR, BASE_PATH: '/' });
    if (code !== 0) throw new Error(stderr);
    const folder = join(checkout.folder, 'dist');
    pages = builtPages(folder, '/').filter(isPage);
    server = await serve(folder, '/');
  });
  afterAll(async () => {
    await server?.close();
    await checkout?.[Symbol.asyncDispose]();
  });

  test('the first page shows every state that an attribution can have there', ({ expect }) => {
    const shown = attributesOf(
      pages.find(({ path }) => path === '/'),
      'dataState',
    );
    const states = Object.keys(attributionState.terms);
    // Nothing is attributed where nobody says who did it.
    expect(states.filter((state) => !shown.has(state))).toEqual(['none recorded']);
  });

  test('no page has a class that is a value of a vocabulary', ({ expect }) => {
    const values = [...vocabularies, ...computedVocabularies].flatMap(({ terms }) =>
      Object.keys(terms),
    );
    const classes = new Set(pages.flatMap((page) => [...attributesOf(page, 'className')]));
    expect(classes).toContain('tag');
    expect(values.filter((value) => classes.has(value))).toEqual([]);
  });

  test('no box is wider than its text, its column or the page', async ({ expect }) => {
    const found: string[] = [];
    for (const { path } of pages)
      found.push(...(await faultsAt(server.origin + path)).map((fault) => `${path} ${fault}`));
    expect(found).toEqual([]);
  });

  test.for([
    ['a label drawn out', '.tag { display: grid }', /span\.tag.*a box \d+ wide, its text needs/],
    [
      'a sign hung outside',
      '.brief { position: relative } .brief::before { content: "→"; position: absolute; left: -2rem; width: 1rem }',
      /article\.brief.*its ::before "→" from/,
    ],
    [
      'a box too wide for its column',
      '.brief > div { width: 120% }',
      /div.*a box from .* outside article\.brief/,
    ],
    [
      'a box too wide for the page',
      '.counts { width: 2000px }',
      /the page is 20\d\d wide, its window/,
    ],
    [
      'words cut off',
      '.site-foot p { overflow: hidden; white-space: nowrap }',
      /p.*cut off: \d+ wide, its text/,
    ],
    [
      'words of a drawing beside it',
      '.times text { translate: 2000px }',
      /text.*from \d+ to \d+, its box/,
    ],
  ] as const)('%s is seen, and named', async ([, style, fault], { expect }) => {
    const page = await browser.newPage();
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</head>', `<style>${style}</style></head>`);
      await route.fulfill({ response, body });
    });
    const found = await boxFaults(page, `${server.origin}/`);
    await page.close();
    expect(found.filter((line) => fault.test(line))).not.toEqual([]);
  });
});

/** The values an attribute has on the elements of a page, each once. */
function attributesOf(page: BuiltPage | undefined, name: string): ReadonlySet<string> {
  const values = [...elementsOf(parseHtml(page?.html ?? ''))].flatMap(
    ({ properties }) => properties[name] ?? [],
  );
  return new Set(values.map(String));
}
