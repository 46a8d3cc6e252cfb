import { isProse, wordCount } from '../segment/shape.ts';
import { headingLevel, type PageBlock } from './page-block.ts';

const CLOCK = /^(?:[^\d.!?]{0,24}\s)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)/u;

// In words and blocks: the time, who wrote it, a label such as “key event”.
const LONGEST = 12;
const MOST_LINES = 3;
// One time above a text is when it was published.
const FEWEST_ENTRIES = 2;

/** A line above an entry of a live report: when it was written, by whom; and how the entry begins. */
export interface EntryLine {
  block: PageBlock;
  entry: string;
}

/** The lines with which the entries of a live report begin, where a page has two or more. */
export function entryLines(blocks: readonly PageBlock[]): EntryLine[] {
  const entries = [...blocks.entries()].flatMap(([index, block]) =>
    CLOCK.test(block.text) && isLine(block) ? [linesFrom(index, blocks)] : [],
  );
  const found = entries.filter((lines) => lines.length > 0);
  return found.length >= FEWEST_ENTRIES ? found.flat() : [];
}

/** The same blocks, but that the heading of an entry leads nowhere else: its link is the entry’s own address. */
export function withOwnHeadings(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const lines = new Set(entryLines(blocks).map(({ block }) => block));
  if (lines.size === 0) return blocks;
  return blocks.map((block, index) => {
    const above = blocks[index - 1];
    const isEntry = above && lines.has(above) && headingLevel(block) !== undefined;
    return isEntry ? { ...block, linked: 0 } : block;
  });
}

const isLine = (block: PageBlock) =>
  wordCount(block.text) <= LONGEST && !isProse(block.text) && headingLevel(block) === undefined;

/** The line at an index and the short ones below it; none where no heading and no sentence follows them. */
function linesFrom(index: number, blocks: readonly PageBlock[]): EntryLine[] {
  const rest = blocks.slice(index);
  const length = rest.findIndex((block) => !isLine(block));
  const entry = rest[length]?.text;
  if (entry === undefined || length > MOST_LINES) return [];
  return rest.slice(0, length).map((block) => ({ block, entry }));
}
