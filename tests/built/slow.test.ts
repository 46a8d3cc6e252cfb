import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base, builtPages, dist } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';
import { shiftsOn, watchShifts } from './support/examine.ts';
import { openSlowly, type SlowServer, serveSlowly } from './support/slow-server.ts';

/** One page of every kind, the one with most on it; the shortest address where several have the same. */
const kinds = Map.groupBy(
  builtPages().filter(({ path }) => path.endsWith('/')),
  ({ path }) => kindOf(path.slice(base.length)),
);
const pages = [...kinds.values()].flatMap(
  (own) => own.sort((a, b) => b.html.length - a.html.length)[0] ?? [],
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function pageOf(width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.addInitScript(watchShifts);
  return page;
}

describe('nothing moves on a page that comes piece by piece, and its scripts last', () => {
  let server: SlowServer;
  beforeAll(async () => {
    server = await serveSlowly(dist, base);
  });
  afterAll(() => server?.close());

  describe.each([1280, 390])('at %d', (width) => {
    test.for(pages.map(({ path }) => path))('%s', async (path) => {
      const page = await pageOf(width);
      await openSlowly(page, server, path);
      expect(await shiftsOn(page)).toEqual([]);
      await page.close();
    });
  });
});

test('what moves is seen', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-slow-'));
  const blocks = `<p>${'words '.repeat(10)}</p>`.repeat(10);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>a</title><style>body > :last-child{margin-left:50%}</style><body><div>${blocks}</div><div>${blocks}</div>`,
  );
  const server = await serveSlowly(folder, '/');
  const page = await pageOf(1280);
  expect(await openSlowly(page, server, '/')).toBeGreaterThan(2);
  expect((await shiftsOn(page)).length).toBeGreaterThan(0);
  await page.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** `incidents/amirli/` and `incidents/isfahan/` are of one kind, lists by a year and by a country of another. */
function kindOf(path: string): string {
  const [section = '', second = '', ...rest] = path.split('/');
  if (second === 'by') return `${section} by`;
  return `${section} ${second === '' ? 'list' : 'page'} ${rest.length}`;
}
