import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { attributionRecordsOf } from '../src/analysis/attribution-records.ts';
import { recordedOrigins } from '../src/analysis/origins.ts';
import type { Claim } from '../src/corpus/linking/graph.ts';
import { loadRecord } from '../src/site/load-record.ts';
import { launchChromium } from '../tests/built/support/chromium.ts';
import { serve } from '../tests/built/support/static-server.ts';

/**
 * Makes the pictures of the documentation from the built site and the record: `npm run build`, then
 * `npm run docs:pictures`. Nothing in them is drawn by hand.
 */

const IMAGES = new URL('images/', import.meta.url);
const INCIDENT = '2019-08-munitions-storehouses';
const CLAIM = 'times-of-israel-iraq-strikes-2019/us-officials-strikes-in-recent-days';
const THEMES = ['light', 'dark'] as const;

const STYLE = `
  body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); }
  main { display: grid; grid-template-columns: 1fr 1.35fr 1fr 1.1fr; gap: 1px; background: var(--line); }
  section { display: flex; flex-direction: column; gap: 8px; padding: 24px; background: var(--paper); }
  section > code { margin-block-start: auto; color: var(--quiet); font-size: 13px; }
  h2 { margin: 0; font: 600 13px var(--sans); color: var(--quiet); }
  h2::after { content: " →"; } section:last-child h2::after { content: ""; }
  p, ul { margin: 0; } ul { padding-inline-start: 1.1em; }
  .words { font: 20px/1.4 var(--serif); background: var(--mark); color: var(--marked); }
  .lead a { color: var(--link); } .lead { font: 20px/1.4 var(--serif); }
  pre { margin: 0; font-size: 12px; white-space: pre-wrap; }
`;

mkdirSync(IMAGES, { recursive: true });
const { graph } = await loadRecord('content');
const claim = [...graph.claims.values()].find(({ key }) => key === CLAIM);
if (!claim) throw new Error(`the record has no claim ${CLAIM}`);
const host = await serve('dist', '/');
const browser = await launchChromium();
for (const theme of THEMES) {
  await drawIncident(browser, theme);
  await drawWay(browser, theme, claim);
}
await browser.close();
await host.close();

/** The first screen of an incident page, 1280 by 960 CSS pixels. */
async function drawIncident(browser: Browser, colorScheme: (typeof THEMES)[number]): Promise<void> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 960 } });
  await page.goto(`${host.origin}/incidents/${INCIDENT}/`);
  await page.screenshot({ path: pathOf(`incident-${colorScheme}.png`) });
  await page.close();
}

/** One claim on its way: the article’s words, what an editor codes, what is computed, what a reader sees. */
async function drawWay(
  browser: Browser,
  colorScheme: (typeof THEMES)[number],
  claim: Claim,
): Promise<void> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
  await page.goto(`${host.origin}/incidents/${INCIDENT}/`);
  // As HTML: the marks of a quotation are made by its element.
  const lead = await page.locator('main .opening').first().innerHTML();
  await page.setContent(wayOf(claim, lead));
  await page.locator('main').screenshot({ path: pathOf(`way-of-the-data-${colorScheme}.png`) });
  await page.close();
}

function wayOf(claim: Claim, lead: string): string {
  const steps = [
    ['The article says', `<p class="words">${escaped(wordsOf(claim))}</p>`, 'content/articles/'],
    ['An editor codes', `<pre>${escaped(codeOf(claim))}</pre>`, 'src/corpus/'],
    ['The generator computes', `<ul>${computedOf(claim).map(item).join('')}</ul>`, 'src/analysis/'],
    ['A page shows', `<p class="lead">${lead}</p>`, 'src/views/'],
  ] as const;
  const style = readFileSync('src/styles/tokens.css', 'utf8');
  return `<!doctype html><style>${style}${STYLE}</style><main>${steps
    .map(([name, body, room]) => `<section><h2>${name}</h2>${body}<code>${room}</code></section>`)
    .join('')}</main>`;
}

/** The first passage of evidence, exactly as the article has it. */
function wordsOf({ evidence }: Claim): string {
  return evidence[0]?.quote ?? '';
}

/** The first lines of the claim as its editor wrote them. */
function codeOf({ article, id }: Claim): string {
  const lines = readFileSync(`content/articles/${article.id}.md`, 'utf8').split('\n');
  const from = lines.indexOf(`  - id: ${id}`);
  return lines
    .slice(from, from + 11)
    .map((line) => line.slice(2))
    .join('\n');
}

function computedOf({ incidents }: Claim): string[] {
  return incidents.flatMap((incident) =>
    attributionRecordsOf(incident).flatMap(({ accused, state, affirms, denies, open, origins }) => [
      `${incident.title}: ${accused.name}, ${state}`,
      `claims that affirm it: ${affirms.length}, deny it: ${denies.length}, leave it open: ${open.length}`,
      `independent origins: ${recordedOrigins(origins).length}`,
    ]),
  );
}

function item(text: string): string {
  return `<li>${escaped(text)}</li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, IMAGES));
}
