import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Article, Evidence } from '../../src/corpus/linking/graph.ts';
import { readEnvironment } from '../../src/settings.ts';
import { loadRecord } from '../../src/site/load-record.ts';
import { normalise } from '../../src/text/normalise.ts';
import { writeDirective } from '../../src/text/text-directive.ts';
import { directiveTo } from '../../src/views/shared/original-url.ts';
import { fragmentCases } from '../text/fragment-cases.ts';
import { launchChromium } from './support/chromium.ts';
import { fragmentPages } from './support/painted.ts';

const { contentFolder } = readEnvironment(process.env);
const { graph } = await loadRecord(contentFolder);
const browser = await launchChromium();
const pages = await fragmentPages(browser);
const isFull = await pages.scrolls(['one two three'], 'two');
const WHY = `Chromium ${browser.version()} as it runs here never scrolls to a text fragment, as the headless shell of the packages never does: CHROME_PATH can name a whole Chrome or Chromium`;
if (!isFull) process.stderr.write(`text fragments are not tried in a browser: ${WHY}\n`);

afterAll(async () => {
  await pages[Symbol.asyncDispose]();
  await browser.close();
});

describe('a whole Chromium paints', () => {
  test.for(fragmentCases.map((row) => [row.page.join('|'), row] as const))('in %s', async ([
    ,
    { page, directive, painted },
  ], { skip }) => {
    skip(!isFull, WHY);
    expect(await pages.painted(page, writeDirective(directive))).toBe(painted);
  });
});

interface Passage {
  article: Article;
  evidence: Evidence;
}

/** Every passage of the record, each once, with the words it has in its article. */
const passages: readonly Passage[] = [
  ...new Map(
    [...graph.claims.values()].flatMap(({ article, evidence: all }) =>
      all.map((evidence) => {
        const { part, index, start, end } = evidence.at;
        return [[article.id, part, index, start, end].join(' '), { article, evidence }] as const;
      }),
    ),
  ).values(),
];

/** The article as it was received, paragraph by paragraph: nothing of it is as the record has it. */
const receivedBlocks = ({ id }: Article) =>
  readFileSync(`${contentFolder}/raw/${id}.txt`, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

const alike = (text: string) => normalise(text).text;

describe('a whole Chromium opens an article as it was received at the words of', () => {
  test('there are some', () => {
    expect(passages.length).toBeGreaterThan(0);
  });

  test.for(
    passages.map(
      (passage) => [`${passage.article.id}: ${passage.evidence.quote}`, passage] as const,
    ),
  )('%s', async ([, { article, evidence }], { skip }) => {
    const directive = directiveTo(article, evidence);
    if (!directive) throw new Error('nothing tells it from another passage');
    skip(!isFull, WHY);
    const painted = await pages.painted(receivedBlocks(article), writeDirective(directive));
    expect(alike(painted ?? '')).toBe(alike(evidence.quote));
  });
});
