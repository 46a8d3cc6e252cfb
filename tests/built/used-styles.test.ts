import { parse, walk } from 'css-tree';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base, builtPages } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';

// Pages of a kind are made from the same styles, of which each carries what it uses. So whatever selector stands on
// one page of a kind and not on another may match nothing on that other.

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const kindOf = (path: string) =>
  path
    .slice(base.length)
    .replace(/^(\w+)\/.*\/by\/.*$|^(\w+)\/by\/.*$/, '$1$2/by')
    .replace(
      /^(claims|articles|actors|outlets|rules|incidents)\/(?!by).+?\/(as-of\/.*)?$/,
      (_, section, day) => `${section}${day ? ' as of a day' : ''}`,
    );

/** The selectors of a page’s styles, without what comes and goes and what is no element. */
function selectorsOf(html: string): Set<string> {
  const css = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text).join('\n');
  const found = new Set<string>();
  walk(parse(css, { positions: true }), {
    visit: 'Selector',
    enter(node) {
      const text = css.slice(node.loc?.start.offset, node.loc?.end.offset);
      if (this.function === null)
        found.add(
          text
            .replace(
              /::[\w-]+(?:\([^)]*\))?|:(?:hover|focus[\w-]*|active|target|visited|checked|open)\b/g,
              '',
            )
            .replaceAll(':not()', ''),
        );
    },
  });
  return found;
}

const kinds = Map.groupBy(
  builtPages().filter(({ html }) => (html.match(/<script type="module"/g) ?? []).length < 2),
  ({ path }) => kindOf(path),
);

/** Of the many of a kind: each looks at all selectors of the others. */
const MOST = 12;

test.for(
  [...kinds].filter(([, pages]) => pages.length > 1),
)('no rule that another page of its kind has would match on a page: %s', async ([, pages]) => {
  const looked = pages.slice(0, MOST);
  const own = new Map(looked.map(({ path, html }) => [path, selectorsOf(html)]));
  const all = new Set([...own.values()].flatMap((selectors) => [...selectors]));
  const page = await browser.newPage({ javaScriptEnabled: false });
  const missed: string[] = [];
  for (const { path, html } of looked) {
    const absent = [...all].filter((selector) => !own.get(path)?.has(selector));
    await page.setContent(html);
    const matching = await page.evaluate(
      (selectors) => selectors.filter((selector) => document.querySelector(selector)),
      absent,
    );
    missed.push(...matching.map((selector) => `${path}: ${selector}`));
  }
  await page.close();
  expect(missed).toEqual([]);
});
