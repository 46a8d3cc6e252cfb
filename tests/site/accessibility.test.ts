import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './support/browser.ts';
import { builtPages } from './support/built-pages.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const settings = [
  { name: 'on a desk, light', options: { viewport: DESKTOP, colorScheme: 'light' } },
  { name: 'on a desk, dark', options: { viewport: DESKTOP, colorScheme: 'dark' } },
  { name: 'on a phone', options: { viewport: PHONE, colorScheme: 'light' } },
] as const;

const { visit } = useBrowser();

describe.for(settings)('axe finds nothing $name', ({ options }) => {
  test.concurrent.for(builtPages())('$path', async ({ path }, { expect }) => {
    expect(await visit(path, options, violations)).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary}`,
      ),
    );
  }, TAGS);
}
