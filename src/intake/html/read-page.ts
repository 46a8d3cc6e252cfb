import { isSame } from './classify-page-head.ts';
import { describeBoilerplate } from './describe-boilerplate.ts';
import { agreeWithDescribed } from './described-body.ts';
import { findArticle } from './find-article.ts';
import { readJsonLd } from './json-ld.ts';
import { openPage } from './open-page.ts';
import { headingLevel, type PageBlock, type Region, regionsOf } from './page-block.ts';
import { pageBlocks } from './page-blocks.ts';
import { readPageFacts } from './page-facts.ts';
import { readabilityCandidates } from './readability-candidates.ts';
import { isCaption } from './region-boilerplate.ts';
import { type SettledFacts, settleFacts } from './settle-facts.ts';

/** An article found in a page, and everything else that the page shows. */
export interface ReadPage {
  kind: 'page';
  facts: SettledFacts;
  article: readonly PageBlock[];
  /** What stands before the article’s text: its headline, who wrote it, or the page’s own. */
  above: readonly PageBlock[];
  captions: readonly PageBlock[];
  around: readonly { block: PageBlock; because: string }[];
}

/** Reads a page: what it states of its article, the article’s text, and what is around it. */
export function readPage(html: string): ReadPage | { kind: 'refused'; reason: string } {
  const opened = openPage(html);
  if (opened.kind === 'refused') return opened;
  const described = readJsonLd(opened.data);
  const facts = settleFacts(readPageFacts(opened.document, described));
  const blocks = pageBlocks(opened.document.documentElement);
  if (blocks.length > MOST_BLOCKS) return tooMany(blocks.length);
  const found = findArticle(blocks, readabilityCandidates(opened.document));
  const article = belowHeadline(
    agreeWithDescribed(blocks, found, described),
    blocks,
    facts.title?.value,
  );
  if (article.length > MOST_PARAGRAPHS) return tooMany(article.length);
  const captions = captionsOf(blocks, article);
  const taken = new Set([...article, ...captions]);
  const inText = new Set(article);
  const first = blocks.findIndex((block) => inText.has(block));
  return {
    kind: 'page',
    facts,
    article,
    captions: joinedByFigure(captions),
    above: blocks.slice(0, Math.max(first, 0)).filter((block) => !taken.has(block)),
    around: blocks
      .filter((block) => !taken.has(block) && !isTitle(block, facts.title?.value))
      .map((block) => ({ block, because: describeBoilerplate(block) })),
  };
}

// Whoever reads a page compares each with others.
const MOST_BLOCKS = 20_000;
const MOST_PARAGRAPHS = 2_000;

const tooMany = (count: number) => ({
  kind: 'refused' as const,
  reason: `it falls into ${count} paragraphs, and no single article does`,
});

const isTitle = ({ text }: PageBlock, title: string | undefined) =>
  title !== undefined && isSame(text, title);

// A headline amid the text belongs to something else: a player, a list of stories.
const LEAST_BELOW = 0.6;

/** Nothing above the headline belongs to the text, if most of it stands below. */
function belowHeadline(
  article: readonly PageBlock[],
  blocks: readonly PageBlock[],
  title: string | undefined,
): readonly PageBlock[] {
  const headline = blocks.findLast(
    (block) => headingLevel(block) !== undefined && isTitle(block, title),
  );
  if (!headline) return article;
  const above = new Set(blocks.slice(0, blocks.indexOf(headline) + 1));
  const below = article.filter((block) => !above.has(block));
  return lettersOf(below) >= LEAST_BELOW * lettersOf(article) ? below : article;
}

const lettersOf = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** How far above its first paragraph an article’s first picture may stand. */
const REACH = 25;

/** The captions in and above an article’s text: not those of other stories’ pictures. */
function captionsOf(blocks: readonly PageBlock[], article: readonly PageBlock[]): PageBlock[] {
  const inText = new Set(article);
  const first = Math.max(
    0,
    blocks.findIndex((block) => inText.has(block)),
  );
  const last = blocks.findLastIndex((block) => inText.has(block));
  return blocks
    .slice(Math.max(0, first - REACH), last + 2)
    .filter((block) => isCaption(block) && block.linked < 0.5 && !inText.has(block));
}

/** A caption and the credit of its picture are one. */
function joinedByFigure(captions: readonly PageBlock[]): PageBlock[] {
  const byFigure = Map.groupBy(captions, (block) => figureOf(block) ?? block.region);
  const joined = [...byFigure.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, text: [first, ...rest].map(({ text }) => text).join(' ') }] : [],
  );
  return joined.filter(
    ({ text }, index) => joined.findIndex((other) => other.text === text) === index,
  );
}

const figureOf = (block: PageBlock): Region | undefined =>
  [...regionsOf(block)].find(({ tag }) => tag === 'figure');
