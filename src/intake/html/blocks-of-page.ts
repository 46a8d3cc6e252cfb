import type { RawBlock } from '../segment/raw-block.ts';
import type { PageBlock } from './page-block.ts';
import type { ReadPage } from './read-page.ts';

/** A page’s article as one text, its captions behind it, with an empty line between any two blocks. */
export interface PageLayout {
  text: string;
  body: readonly RawBlock[];
  captions: readonly RawBlock[];
}

/** Lays out what was found in a page: offsets count in the text made of it, lines in the page’s source. */
export function blocksOfPage({ article, captions }: ReadPage): PageLayout {
  const all = [...article, ...captions];
  const blocks: RawBlock[] = [];
  let start = 0;
  for (const block of all) {
    blocks.push(rawBlock(block, start));
    start += block.text.length + BETWEEN.length;
  }
  return {
    text: all.map(({ text }) => text).join(BETWEEN),
    body: blocks.slice(0, article.length),
    captions: blocks.slice(article.length),
  };
}

const BETWEEN = '\n\n';

/** A block of a page as one that begins at `start`, in UTF-16 code units of the text made of the page. */
export const rawBlock = ({ text, line }: PageBlock, start: number): RawBlock => ({
  text,
  start,
  end: start + text.length,
  line,
  lastLine: line,
});
