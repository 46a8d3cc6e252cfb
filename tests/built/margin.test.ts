import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, entry } from '../record.ts';
import { base, builtPages, dist } from './support/built-pages.ts';
import { copyCheckout, run } from './support/checkout.ts';
import { launchChromium } from './support/chromium.ts';
import { type StaticServer, serve } from './support/static-server.ts';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const PAPER = { width: 1123, height: 794 };

let server: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serve(dist, base);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const articles = builtPages().filter(({ html }) => html.includes('class="annotated"'));

async function open(address: string, viewport: typeof DESK, looks = {}): Promise<void> {
  await page?.close();
  page = await browser.newPage({ viewport, ...looks });
  await page.goto(address);
}

/** Where a piece and its notes stand to each other: beside one another, one below the other, or else. */
const standing = () =>
  page.locator('.annotated:has(.notes)').evaluateAll((pieces) =>
    pieces.map((piece) => {
      const [text, notes] = [...piece.children].map((part) => part.getBoundingClientRect());
      if (!text || !notes) return 'missing';
      const isBeside = notes.left >= text.right || notes.right <= text.left;
      if (isBeside && Math.abs(notes.top - text.top) < 1) return 'level';
      return notes.top >= text.bottom && !isBeside ? 'below' : 'elsewhere';
    }),
  );

/** No part of the text may lie over another. */
const overlaps = () =>
  page.locator('.annotated').evaluateAll((pieces) =>
    pieces.some((piece, index) => {
      const next = pieces[index + 1]?.getBoundingClientRect();
      return next !== undefined && next.top < piece.getBoundingClientRect().bottom;
    }),
  );

/** What of a page stands out, by its fragment, or its number where it has none. */
const standingOut = () =>
  page.locator('.annotated :is(mark, .ref, li)').evaluateAll((elements) =>
    elements
      .filter((element) => getComputedStyle(element).outlineStyle === 'solid')
      .filter((element) => getComputedStyle(element).outlineWidth === '2px')
      .map((element) => element.id || element.textContent),
  );

describe('the notes of an article', () => {
  test('are there to be tested', () => expect(articles.length).toBeGreaterThan(0));

  test.for(articles)('stand level with their paragraph on a desk: $path', async ({ path }) => {
    await open(server.origin + path, DESK);
    expect([new Set(await standing()), await overlaps()]).toEqual([new Set(['level']), false]);
  });

  test.for(articles)('stand below their paragraph on a phone: $path', async ({ path }) => {
    await open(server.origin + path, PHONE);
    expect([new Set(await standing()), await overlaps()]).toEqual([new Set(['below']), false]);
  });

  test.for(articles)('stand below their paragraph on paper: $path', async ({ path }) => {
    await open(server.origin + path, PAPER);
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await standing())).toEqual(new Set(['below']));
  });

  test.for(articles)('explain every number in the text, beside it: $path', async ({ path }) => {
    await open(server.origin + path, DESK);
    const numbers = await page.locator('.annotated:has(.ref)').evaluateAll((pieces) =>
      pieces.map((piece) => {
        const found = (selector: string) =>
          [...piece.querySelectorAll(selector)].map(({ textContent }) => Number(textContent));
        return [found('.ref'), found('li > a:first-child')].map((list) =>
          [...new Set(list)].sort((a, b) => a - b),
        );
      }),
    );
    for (const [inText, inNotes] of numbers) expect(inNotes).toEqual(inText);
  });
});

describe('a sentence that is linked to', () => {
  const path = `${base}articles/zero-hedge-iraq-airstrikes-2019/`;

  test.for([
    { name: 'by day', colorScheme: 'light' },
    { name: 'by night', colorScheme: 'dark' },
    { name: 'in colours of the reader’s', forcedColors: 'active' },
  ])('stands out with its note, $name', async (looks) => {
    await open(`${server.origin}${path}#ap-date`, DESK, looks);
    expect(await standingOut()).toEqual(['ap-date', '40', 'ap-date.note']);
  });

  test('is read with what stands before it', async () => {
    await open(`${server.origin}${path}#ap-date`, DESK);
    const top = await page.locator('#ap-date').evaluate((mark) => mark.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(DESK.height / 5);
    expect(top).toBeLessThan(DESK.height / 2);
  });

  test('can be read in colours of the reader’s', async () => {
    await open(`${server.origin}${path}`, DESK, { forcedColors: 'active', colorScheme: 'dark' });
    const [ink, paper] = await page
      .locator('#ap-date')
      .evaluate((mark) => [
        getComputedStyle(mark).color,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(ink).not.toBe(paper);
  });

  test('is found from its claim, and leads to its note and back to the claim', async () => {
    const claim = `${base}claims/zero-hedge-iraq-airstrikes-2019/ap-date/`;
    await open(server.origin + claim, DESK);
    await page.getByRole('link', { name: 'See it in context' }).first().click();
    expect(new URL(page.url()).hash).toBe('#ap-date');
    await page.goto(server.origin + path);
    await page
      .getByRole('link', { name: 'Claim 40, passage 2 of 2: Associated Press on the date' })
      .focus();
    expect(await standingOut()).toEqual(['ap-date', '40', 'ap-date.note']);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#ap-date.note');
    await page
      .locator('[id="ap-date.note"]')
      .getByRole('link', { name: 'the date' })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe(claim);
  });

  test('stands out with its note while either is pointed at', async () => {
    await open(`${server.origin}${path}`, DESK);
    expect(await standingOut()).toEqual([]);
    await page.locator('[id="july-19.note"]').hover();
    expect(await standingOut()).toEqual(['july-19', '38', 'july-19.note']);
    await page.locator('[id="july-19"]').hover();
    expect(await standingOut()).toContain('july-19.note');
  });
});

test('the notes of a Hebrew article stand at the end of an English page’s line, its words run from the right', async () => {
  await using checkout = await copyCheckout();
  const content = join(checkout.folder, 'hebrew');
  for (const [path, text] of Object.entries(hebrewRecord)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  expect((await run(checkout, ['build'], { CONTENT_DIR: 'hebrew' })).code).toBe(0);
  await using hebrew = await served(join(checkout.folder, 'dist'));
  await open(`${hebrew.origin}${base}articles/hebrew/`, DESK);
  const sides = await page.locator('.annotated:has(.notes)').evaluateAll((pieces) =>
    pieces.map((piece) => {
      const [text, notes] = [...piece.children];
      const mark = text?.querySelector('mark')?.getBoundingClientRect();
      const box = text?.getBoundingClientRect();
      if (!text || !notes || !mark || !box) return 'missing';
      return [
        getComputedStyle(text).direction,
        box.right - mark.right < mark.left - box.left,
        getComputedStyle(notes).direction,
        notes.getBoundingClientRect().left >= box.right,
      ];
    }),
  );
  expect(sides).toEqual([
    ['rtl', true, 'ltr', true],
    ['rtl', true, 'ltr', true],
  ]);
});

async function served(folder: string) {
  const { origin, close } = await serve(folder, base);
  return { origin, [Symbol.asyncDispose]: close };
}

const hebrewRecord = {
  'actors/israel.md': entry('name: Israel\nkind: state\ncountry: IL'),
  'outlets/haaretz.md': entry('name: Haaretz\nkind: newspaper'),
  'incidents/blast.md': entry('title: A blast\nkind: explosion\ndate: 2019-07-19'),
  'articles/hebrew.md': article(
    'source: haaretz\ndate: 2019-08-23',
    `- {id: strike, speaker: author, stance: asserts, accused: israel, incidents: blast, evidence: ישראל תקפה}
- {id: place, about: damage, speaker: author, incidents: blast, evidence: המחסן נשרף}`,
    'המחסן נשרף כליל בלילה שבין שבת לראשון, כך נמסר.',
  )
    .replace('title: A title', 'title: ישראל תקפה')
    .replace('language: en', 'language: he'),
};
