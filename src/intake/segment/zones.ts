import { boilerplateSignal } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { captionSignal } from './caption.ts';
import { authorNoteSignal, creditSignal } from './credit.ts';
import { readDateLine } from './date-line.ts';
import type { RawBlock } from './raw-block.ts';
import { isProse, isTitleCase, wordCount } from './shape.ts';

/**
 * Where the running text begins and ends, by index: before `start` is the head, from `end` on the tail.
 * Where nothing reads as running text, all but a first line counts as it.
 */
export interface Zones {
  start: number;
  end: number;
}

// A byline further down is not the article’s own.
const HEAD_DEPTH = 6;

/** Finds the running text between what stands above and below it. */
export function findZones(blocks: readonly RawBlock[]): Zones {
  const story = blocks.flatMap(({ text }, index) => (isStory(text, index) ? [index] : []));
  const head = blocks
    .slice(0, HEAD_DEPTH)
    .findLastIndex(({ text }) => readByline(text) ?? readDateLine(text));
  const above = story.filter((index) => index < head);
  const isHead = above.length <= 2 && above.every((index) => isBrief(blocks[index]?.text ?? ''));
  const body = isHead ? story.filter((index) => index > head) : story;
  const [first, last] = [body[0], body.at(-1)];
  if (first === undefined || last === undefined)
    return { start: Math.min(1, blocks.length - 1), end: blocks.length };
  return { start: first, end: withoutAuthorNote(blocks, body, last + 1) };
}

// A subtitle or a caption above a byline, and no paragraph.
const isBrief = (text: string) => wordCount(text) <= 45;

function isStory(text: string, index: number): boolean {
  if (index === 0 && isTitleCase(text) && wordCount(text) <= 30) return false;
  return isProse(text) && !boilerplateSignal(text) && !captionSignal(text) && !creditSignal(text);
}

/** The lines that introduce the author look like running text: they belong to the tail. */
function withoutAuthorNote(
  blocks: readonly RawBlock[],
  body: readonly number[],
  end: number,
): number {
  const last = blocks[end - 1];
  if (!last || body.length < 2) return end;
  const rest = blocks.slice(0, end - 1).map(({ text }) => text);
  return authorNoteSignal(last.text, rest) ? 1 + (body.at(-2) ?? 0) : end;
}
