import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { citationFormats } from '../../src/exports/citation-file.ts';
import { base, builtPages, origin } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const citable = builtPages().filter(
  ({ path, html }) =>
    /^(?:incidents|articles|claims\/[^/]+)\/[^/]+\/(?:as-of\/[^/]+\/)?$/.test(
      path.slice(base.length),
    ) && !html.includes('http-equiv="refresh"'),
);

/** The files that a page offers, by the ending of their names. */
const filesOf = (html: string) =>
  new Map(
    [...html.matchAll(/<a href="data:[^",]*,([^"]*)" download="[^".]*\.(\w+)"/g)].map(
      ([, text = '', ending = '']) => [ending, decodeURIComponent(text.replaceAll('&#39;', "'"))],
    ),
  );

describe('every incident, on every day, every claim and article can be cited by its own address', () => {
  test.for(citable)('$path', ({ path, html }) => {
    const files = filesOf(html);
    expect([...files.keys()]).toEqual(citationFormats);
    expect(JSON.parse(files.get('json') ?? '')).toMatchObject([{ URL: origin + path }]);
    expect(files.get('bib')).toContain(`  url = {${origin}${path}},\n`);
    expect(html).toContain('<summary>Cite this page</summary>');
  });
});

test('a file is saved by a click, without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true });
  const page = await context.newPage();
  const { path = '', html = '' } = citable.find((each) => each.path.includes('/claims/')) ?? {};
  await page.setContent(html);
  await page.click('#cite summary');
  for (const ending of citationFormats) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`#cite a[download$=".${ending}"]`),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^according-to-claim-.*\\.${ending}$`));
    expect(readFileSync(await download.path(), 'utf8')).toContain(origin + path);
  }
});
