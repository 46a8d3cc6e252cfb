import type { Span } from './normalise.ts';
import { foldTerm, LINE_BREAK, type SearchedText } from './searched-text.ts';
import { occurrencesOf } from './text-directive.ts';

/** The blocks of a page, in their order. */
export type Page = readonly SearchedText[];

/** A stretch of one block of a page. */
export interface BlockSpan extends Span {
  readonly block: number;
}

/** The words of a stretch, as spaces part them, with what stands at their ends. */
export function wordsIn({ block, start, end }: BlockSpan, page: Page): Span[] {
  const text = page[block]?.text.slice(start, end) ?? '';
  return [...text.matchAll(/\P{White_Space}+/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** A stretch as a term: on one line, with white space as HTML lays it out. */
export function termOf({ block, start, end }: BlockSpan, page: Page): string | undefined {
  const term = page[block]?.text
    .slice(start, end)
    .replaceAll(/[ \t\n\r\f]+/g, ' ')
    .trim();
  return term === undefined || term === '' || term.includes(LINE_BREAK) ? undefined : term;
}

export function isUnique(term: string, page: Page): boolean {
  const wanted = foldTerm(term);
  return page.flatMap((searched) => [...occurrencesOf(wanted, searched)]).length === 1;
}

export function standsIn(term: string, page: Page): boolean {
  const wanted = foldTerm(term);
  return page.some((searched) => !occurrencesOf(wanted, searched).next().done);
}
