import { launchChromium } from '../chromium.ts';
import type { BrowserKind } from './browser.ts';

/** The browser of all other tests, which comes with the packages. */
export const chromium: BrowserKind = {
  name: 'Chromium',
  missing: () => '',
  start: async () => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    return {
      open: async (address) => void (await page.goto(address)),
      resize: (width, height) => page.setViewportSize({ width, height }),
      ask: async (question, schema, told) => {
        const expression = `JSON.stringify((${question})(${JSON.stringify(told)}))`;
        return schema.parse(JSON.parse(await page.evaluate<string>(expression)));
      },
      tab: () => page.keyboard.press('Tab'),
      close: () => browser.close(),
    };
  },
};
