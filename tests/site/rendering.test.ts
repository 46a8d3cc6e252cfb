import type { Page } from 'playwright-core';
import { describe, inject, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './support/browser.ts';
import { builtPages } from './support/built-pages.ts';

const pages = builtPages();
const { visit } = useBrowser();

describe('a page asks nobody else for anything, and complains of nothing', () => {
  test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
    const strange: string[] = [];
    const listen = (page: Page) => {
      page.on('request', (request) => {
        if (!request.url().startsWith(`${inject('siteOrigin')}/`)) strange.push(request.url());
      });
      page.on('console', (message) => strange.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => strange.push(error.message));
    };
    await visit(path, { viewport: DESKTOP }, async () => {}, listen);
    expect(strange).toEqual([]);
  });
});

describe('a page says the same without scripts', () => {
  test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
    const withScripts = await visit(path, { viewport: DESKTOP }, mainText);
    const without = await visit(path, { viewport: DESKTOP, javaScriptEnabled: false }, mainText);
    expect(without).not.toBe('');
    expect(without).toBe(withScripts);
  });
});

describe('a page fits the width of a phone', () => {
  test.concurrent.for(pages)('$path', async ({ path }, { expect }) => {
    const width = await visit(path, { viewport: PHONE }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });
});

async function mainText(page: Page): Promise<string> {
  return page.locator('main').innerText();
}
