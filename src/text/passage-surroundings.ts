import type { Span } from './normalise.ts';
import { type BlockSpan, isUnique, type Page, termOf, wordsIn } from './page-terms.ts';
import type { TextDirective } from './text-directive.ts';

/**
 * A passage with the fewest words of its block before it, behind it or both that no other place of the page has
 * around the same words; undefined where there are none. Signs at the far ends are left out: they are the first
 * to be printed in another way.
 */
export function bySurroundings(passage: BlockSpan, page: Page): TextDirective | undefined {
  const start = termOf(passage, page);
  const { before, behind } = surroundings(passage, page);
  for (let count = 0; count < Math.max(before.length, behind.length); count++) {
    const from = (before[count] ?? before.at(-1))?.start ?? passage.start;
    const to = (behind[count] ?? behind.at(-1))?.end ?? passage.end;
    const ways = [
      { from, to: passage.end },
      { from: passage.start, to },
      { from, to },
    ];
    const way = ways.find((ends) => tells(ends, passage, page));
    if (way && start !== undefined) return surrounded(start, way, passage, page);
  }
  return undefined;
}

interface Ends {
  from: number;
  to: number;
}

/** The words before a passage, the nearest first, and those behind it. */
function surroundings({ block, start, end }: BlockSpan, page: Page) {
  const text = page[block]?.text ?? '';
  const lettersOf = (words: readonly Span[]) => words.flatMap((word) => withoutSigns(word, text));
  return {
    before: lettersOf(wordsIn({ block, start: 0, end: start }, page)).reverse(),
    behind: lettersOf(wordsIn({ block, start: end, end: text.length }, page)),
  };
}

/** A word from its first to its last letter or digit; none where it has none. */
function withoutSigns({ start, end }: Span, text: string): Span[] {
  const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u.exec(text.slice(start, end));
  if (!found) return [];
  return [{ start: start + found.index, end: start + found.index + found[0].length }];
}

function tells({ from, to }: Ends, { block }: BlockSpan, page: Page): boolean {
  const term = termOf({ block, start: from, end: to }, page);
  return term !== undefined && isUnique(term, page);
}

function surrounded(
  start: string,
  { from, to }: Ends,
  { block, start: first, end: last }: BlockSpan,
  page: Page,
): TextDirective {
  const prefix = termOf({ block, start: from, end: first }, page);
  const suffix = termOf({ block, start: last, end: to }, page);
  return {
    ...(prefix === undefined ? {} : { prefix }),
    start,
    ...(suffix === undefined ? {} : { suffix }),
  };
}
