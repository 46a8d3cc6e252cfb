import { shareOfRuns, wordRuns } from '../../text/word-runs.ts';
import type { DescribedArticle } from './json-ld.ts';
import { headingLevel, type PageBlock, type Region } from './page-block.ts';

// Words in a row that seldom are the same by chance, in lines of a few words, too.
const RUN = 4;
// A shorter text for machines is a summary.
const FEWEST_LETTERS = 400;

/**
 * Holds what was found against the text that the page gives to machines, where it gives one. Where the
 * two have little in common the page’s own is the article; where they agree, it settles the rest: what
 * it has is added, short lines that it does not have are left out.
 */
export function agreeWithDescribed(
  blocks: readonly PageBlock[],
  found: readonly number[],
  described: DescribedArticle | undefined,
): PageBlock[] {
  const kept = found.flatMap((index) => blocks[index] ?? []);
  if (!described?.body) return kept;
  const paragraphs = describedParagraphs(described.body, described.line);
  const [own, said] = [wordRuns(joined(kept), RUN), wordRuns(joined(paragraphs), RUN)];
  if (joined(paragraphs).length < FEWEST_LETTERS) return kept;
  const [inSaid, inOwn] = [shareOfRuns(own, said), shareOfRuns(said, own)];
  if (inOwn < LITTLE && said.size > own.size * ENOUGH) return paragraphs;
  return inSaid >= AGREED ? settled(blocks, new Set(found), said) : kept;
}

// Shares of the runs of words that one text has in common with the other.
/** Less than this in common: what was found is something else. */
const LITTLE = 0.5;
/** The page’s own text is taken instead only if it is about as long as what was found. */
const ENOUGH = 0.8;
/** From here on the two are one text, with lines too many or too few. */
const AGREED = 0.75;
/** All of it, but for words that markup splits or joins. */
const MOST = 0.85;

const joined = (blocks: readonly PageBlock[]) => blocks.map(({ text }) => text).join('\n');

// In runs of words: a longer paragraph that the data does not have may be one it was cut short before.
const LONGEST_STRAY = 40;

function settled(
  blocks: readonly PageBlock[],
  found: ReadonlySet<number>,
  said: ReadonlySet<string>,
): PageBlock[] {
  const whole = blocks.filter((block, index) => found.has(index) || isMissed(block, blocks, said));
  const isComplete = shareOfRuns(said, wordRuns(joined(whole), RUN)) >= MOST;
  return isComplete ? whole.filter((block) => !isStray(block, said)) : whole;
}

/** Stands in the page’s data and was not found. */
function isMissed(block: PageBlock, blocks: readonly PageBlock[], said: ReadonlySet<string>) {
  const runs = wordRuns(block.text, RUN);
  const isParagraph = runs.size >= LONGEST_STRAY / 4 && headingLevel(block) === undefined;
  return isParagraph && shareOfRuns(runs, said) >= MOST && isFirst(block, blocks);
}

/** A line that the page’s data does not have, though it has all the text. */
function isStray(block: PageBlock, said: ReadonlySet<string>): boolean {
  const runs = wordRuns(block.text, RUN);
  const isShort = runs.size > 0 && runs.size <= LONGEST_STRAY;
  return isShort && headingLevel(block) === undefined && shareOfRuns(runs, said) === 0;
}

/** Pull quotes and summaries repeat what stands elsewhere. */
const isFirst = (block: PageBlock, blocks: readonly PageBlock[]) =>
  !blocks.some((other) => other !== block && other.text.includes(block.text));

function describedParagraphs(body: string, line: number): PageBlock[] {
  const region: Region = { parent: undefined, tag: 'script', hints: '', size: body.length };
  const plain = body.replace(/<\/?(?:p|div|br|h\d|li|ul|ol|blockquote)\b[^<>]*>/gi, '\n');
  return plain
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .split(/[\n\r\u2028\u2029]+/)
    .map((text) => text.replace(/\p{White_Space}+/gu, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, line, region, linked: 0 }));
}
