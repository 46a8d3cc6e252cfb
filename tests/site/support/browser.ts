import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** The run’s one browser, for the tests of a file; `visit` opens an address of the built site in it. */
export function useBrowser() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(async () => browser?.close());
  return {
    visit: async <Result>(
      path: string,
      options: BrowserContextOptions,
      look: (page: Page) => Promise<Result>,
      before: (page: Page) => void = () => {},
    ): Promise<Result> => {
      if (!browser) throw new Error('no browser before the tests run');
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        before(page);
        await page.goto(inject('siteOrigin') + path, { waitUntil: 'load' });
        return await look(page);
      } finally {
        await context.close();
      }
    },
  };
}

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
