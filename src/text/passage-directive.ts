import type { Span } from './normalise.ts';
import { type BlockSpan, isUnique, type Page, standsIn, termOf, wordsIn } from './page-terms.ts';
import { bySurroundings } from './passage-surroundings.ts';
import { foldTerm } from './searched-text.ts';
import { findDirective, occurrencesOf, type TextDirective } from './text-directive.ts';
import { wordBoundariesOf } from './word-boundary.ts';

// Up to this many words are looked for as they stand. Of more, the ends: an advertisement or a button in the
// middle of a paragraph, which would break one long term, lies between them.
const MOST_WORDS_WHOLE = 12;
const FEWEST_WORDS_OF_END = 5;

/**
 * The directive that opens one passage of a page and no other: its words, or its first and last words, as many
 * as it takes for these to stand nowhere else, and words before and behind it where they do. Where a passage
 * begins or ends within a word as browsers tell words apart, it is the whole word. Undefined where nothing
 * tells it from another passage.
 *
 * The first `leading` blocks surely stand before all others, in this order, as a headline does: as a browser
 * opens the first that fits, words of these may be said again further down.
 *
 * That words stand nowhere else is meant loosely, in the middle of others, too, so that a browser that tells
 * words apart in another way opens the same.
 */
export function passageDirective(
  passage: BlockSpan,
  page: Page,
  leading = 0,
): TextDirective | undefined {
  const searched = page[passage.block];
  if (!searched) return undefined;
  const whole = { block: passage.block, ...wholeWords(passage, searched.text) };
  const directives = [
    asItStands,
    byItsEnds,
    asItStandsHoweverLong,
    bySurroundings,
    ...(passage.block < leading ? [asTheFirst] : []),
  ];
  return directives
    .map((write) => write(whole, page))
    .find((directive) => directive && opens(directive, whole, page));
}

function opens(directive: TextDirective, { block, start, end }: BlockSpan, page: Page): boolean {
  const found = findDirective(directive, page);
  return (
    found?.from.block === block &&
    found.from.at === start &&
    found.to.block === block &&
    found.to.at === end
  );
}

/** A stretch without the space at its ends, out to the next boundaries of words. */
function wholeWords({ start, end }: Span, text: string): Span {
  const isBoundary = wordBoundariesOf(text);
  const inner = text.slice(start, end);
  let [from, to] = [
    start + (inner.length - inner.trimStart().length),
    end - (inner.length - inner.trimEnd().length),
  ];
  while (!isBoundary(from)) from--;
  while (!isBoundary(to)) to++;
  return { start: from, end: to };
}

type Write = (passage: BlockSpan, page: Page) => TextDirective | undefined;

const asItStands: Write = (passage, page) =>
  wordsIn(passage, page).length > MOST_WORDS_WHOLE
    ? undefined
    : asItStandsHoweverLong(passage, page);

const asItStandsHoweverLong: Write = (passage, page) => {
  const start = termOf(passage, page);
  return start !== undefined && isUnique(start, page) ? { start } : undefined;
};

const asTheFirst: Write = (passage, page) => {
  const start = termOf(passage, page);
  const earlier = page.slice(0, passage.block);
  return start === undefined || standsIn(start, earlier) ? undefined : { start };
};

const byItsEnds: Write = (passage, page) => {
  const words = wordsIn(passage, page);
  const firsts = words.slice(FEWEST_WORDS_OF_END - 1);
  const lasts = words.slice(0, -FEWEST_WORDS_OF_END + 1).reverse();
  const first = firsts.find(({ end }) => {
    const start = termOf({ ...passage, end }, page);
    return start !== undefined && isUnique(start, page);
  });
  if (!first) return undefined;
  const last = lasts.find(
    ({ start }) => start > first.end && isNextEnd({ ...passage, start }, first.end, page),
  );
  const [start, end] = [
    termOf({ ...passage, end: first.end }, page),
    last && termOf({ ...passage, start: last.start }, page),
  ];
  return start === undefined || end === undefined ? undefined : { start, end };
};

/** Whether the last words of a passage stand nowhere between its first ones and themselves. */
function isNextEnd(last: BlockSpan, after: number, page: Page): boolean {
  const term = termOf(last, page);
  const searched = page[last.block];
  if (term === undefined || !searched) return false;
  return (
    occurrencesOf(foldTerm(term), searched).find(({ start }) => start >= after)?.start ===
    last.start
  );
}
