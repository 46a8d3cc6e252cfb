import { normalise } from '../../text/normalise.ts';
import { readByline } from '../segment/byline.ts';
import { type ClassifiedBlock, classify } from '../segment/classified-block.ts';
import { classifyByline } from '../segment/classify-byline.ts';
import { readDateLine } from '../segment/date-line.ts';
import type { RawBlock } from '../segment/raw-block.ts';
import { isProse, wordCount } from '../segment/shape.ts';

// Headline, subtitle, names, date, reading time, place: more lines are a text without full stops.
const LONGEST_HEAD = 8;

/** How many blocks at the beginning of an article’s text are no sentences of it. */
export function lengthOfHead(blocks: readonly RawBlock[]): number {
  const first = blocks.findIndex(({ text }) => isProse(text) && !readByline(text));
  return Math.min(Math.max(first, 0), LONGEST_HEAD);
}

/**
 * Says what the lines between a page’s headline and its text are: the headline again, who wrote it, when.
 * What is none of these stays in the text.
 */
export function classifyPageHead(
  blocks: readonly RawBlock[],
  title: string | undefined,
): ClassifiedBlock[] {
  return blocks.flatMap((block) => classifyLine(block, title));
}

function classifyLine(block: RawBlock, title: string | undefined): ClassifiedBlock[] {
  const { text } = block;
  if (title !== undefined && isSame(text, title))
    return [classify(block, 'boilerplate', { because: 'repeats the headline' })];
  if (readDateLine(text)) return [classify(block, 'date', { because: 'a line above the text' })];
  const byline = readByline(text);
  if (byline) return classifyByline(block, byline);
  if (READING_TIME.test(text))
    return [classify(block, 'boilerplate', { because: 'says how long the text is' })];
  return [classify(block, 'body', { because: 'running text' })];
}

const READING_TIME = /^(?:.{0,30}\W)?\d{1,2} min(?:ute)?s?(?: read)?\W*$/i;

/** Whether two texts are the same but for capitals and what normalising evens out. */
export const isSame = (a: string, b: string) =>
  normalise(a).text.toLowerCase() === normalise(b).text.toLowerCase();

/** A headline that stands above the text and, with the site’s name, in the page’s title. */
export function titleAmong(
  blocks: readonly RawBlock[],
  title: string | undefined,
): string | undefined {
  return blocks.find(
    ({ text }) =>
      title !== undefined &&
      text.length < title.length &&
      wordCount(text) >= 4 &&
      normalise(title).text.includes(normalise(text).text),
  )?.text;
}
