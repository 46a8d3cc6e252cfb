import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { base, builtPages, dist } from './support/built-pages.ts';
import { launchChromium } from './support/chromium.ts';
import { attribute, elementsOf, parseHtml, textOf } from './support/html.ts';
import { type StaticServer, serve } from './support/static-server.ts';

const tables = builtPages().flatMap(({ path, html }) =>
  [...elementsOf(parseHtml(html))]
    .filter(({ tagName }) => tagName === 'table')
    .map((table) => ({ path, elements: [...elementsOf(table)] })),
);
const withTables = [...new Set(tables.map(({ path }) => path))];

test('there are tables on pages of incidents and of actors', () => {
  expect(
    [`${base}incidents/2019-07-19-amirli/`, `${base}actors/israel/`].filter(
      (path) => !withTables.includes(path),
    ),
  ).toEqual([]);
});

describe('a table tells what it holds, and each head what it is the head of', () => {
  test.for(tables)('$path', ({ elements }) => {
    const captions = elements.filter(({ tagName }) => tagName === 'caption').map(textOf);
    const heads = elements.filter(({ tagName }) => tagName === 'th');
    expect([
      captions.map((caption) => caption.trim() !== ''),
      heads.filter((head) => attribute(head, 'scope') === undefined || textOf(head).trim() === ''),
    ]).toEqual([[true], []]);
  });
});

describe('in a browser', () => {
  let server: StaticServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    server = await serve(dist, base);
    page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const [{ path } = { path: '' }] = tables.filter(({ elements }) =>
    elements.some(({ properties }) => String(properties['className']).includes('strands')),
  );

  const open = async (address: string, width: number) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(server.origin + address);
  };

  test('on a phone every cell begins at the same edge, with the words of its head before it', async () => {
    await open(path, 360);
    const cells = await page.locator('.table [data-label]').evaluateAll((found) =>
      found
        .filter((cell) => cell.checkVisibility())
        .map((cell) => {
          const edge = cell.closest('table')?.getBoundingClientRect().left ?? 0;
          const { content, display } = getComputedStyle(cell, '::before');
          return {
            indent: cell.getBoundingClientRect().left - edge,
            label: `${content}, ${display}`,
            told: cell.getAttribute('data-label') ?? '',
          };
        }),
    );
    expect(cells.length).toBeGreaterThan(0);
    expect(
      cells.filter(
        ({ indent, label, told }) => indent !== 0 || label !== `"${told}: " / "", inline`,
      ),
    ).toEqual([]);
  });

  test('a table is the same to those who hear it, on a phone and on a desk', async () => {
    const session = await page.context().newCDPSession(page);
    const heard = async (width: number) => {
      await open(path, width);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes
        .filter(({ role }) => tableRoles.includes(String(role?.value)))
        .map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`);
    };
    const onADesk = await heard(1280);
    expect(onADesk).toContain('columnheader: How they know');
    expect(await heard(360)).toEqual(onADesk);
  });

  describe('nothing in a table is wider than a phone', () => {
    test.for(withTables)('%s', async (address) => {
      await open(address, 360);
      const wide = await page
        .locator('.table *')
        .evaluateAll((found) =>
          found
            .filter((part) => part.getBoundingClientRect().right > innerWidth)
            .map((part) => part.textContent),
        );
      expect(wide).toEqual([]);
    });
  });
});

const tableRoles = ['table', 'rowgroup', 'row', 'cell', 'columnheader', 'rowheader'];
