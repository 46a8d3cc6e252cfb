import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { readEnvironment } from '../src/settings.ts';
import { launchChromium } from '../tests/built/support/chromium.ts';
import { serve } from '../tests/built/support/static-server.ts';

// Says what a search costs in a real Chromium: `npm run bench:search -- [DIST] [--queries 50]`. The bytes of a
// cold one, from the coming to the field to the results; the time of a warm one, from asking to the results.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: 'string', default: '50' } },
});
const [dist = 'dist'] = positionals;
const { base } = readEnvironment(process.env);

/** Words of the site’s own pages, spread over all of them, so that most queries find something. */
function queriesFrom(page: string, count: number): string[] {
  const text = readFileSync(join(dist, page), 'utf8').replace(
    /<(script|style).*?<\/\1>|<[^>]*>/gs,
    ' ',
  );
  const words = [...new Set(text.match(/\p{L}{4,}/gu))];
  const step = Math.max(1, Math.floor(words.length / count));
  return Array.from({ length: count }, (_, at) => {
    const [one = '', two = ''] = [words[at * step], words[at * step + 1]];
    return at % 3 === 0 ? `${one} ${two}` : one;
  });
}

/** Asks and waits until the results are on the page, in milliseconds by the page’s own clock. */
async function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('#q');
    const results = document.querySelector('.results');
    if (!field?.form || !results) throw new Error('this is not the search page');
    const shown = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(results, { childList: true, subtree: true });
    });
    field.value = words;
    const begun = performance.now();
    field.form.requestSubmit();
    await shown;
    return performance.now() - begun;
  }, query);
}

const browser = await launchChromium();
const server = await serve(dist, base);
const page = await browser.newPage();
const asked: string[] = [];
page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(base.length)));
await page.goto(`${server.origin}${base}search/`);
const queries = queriesFrom('claims/index.html', Number(values.queries));
await ask(page, queries[0] ?? '');
await page.waitForLoadState('networkidle');
const files = asked.filter((path) => path.startsWith('search-index/'));
const bytes = files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
console.log(
  `a cold search: ${files.length} requests, ${(bytes / 1000).toFixed(0)} kB as they lie on disk`,
);
const times: number[] = [];
for (const query of queries.slice(1)) times.push(await ask(page, query));
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
console.log(
  `a warm search: median ${at(0.5)} ms, nine in ten under ${at(0.9)} ms, slowest ${at(1)} ms`,
);
await browser.close();
await server.close();
