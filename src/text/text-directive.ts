import type { Span } from './normalise.ts';
import { foldTerm, type SearchedText } from './searched-text.ts';
import { chromiumBoundariesOf } from './word-boundary.ts';

/**
 * What a link looks for on a page (WICG, URL Fragment Text Directives: `text=prefix-,start,end,-suffix`): the
 * passage is `start`, or runs from `start` to `end`; `prefix` and `suffix` stand directly before and behind it.
 */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** A stretch of a page: from a place in one of its blocks to a place in the same or a later one. */
export interface PageSpan {
  readonly from: PagePlace;
  readonly to: PagePlace;
}

interface PagePlace {
  readonly block: number;
  readonly at: number;
}

/** A directive as a fragment has it, behind `#:~:text=`. */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ].join(',');
}

// A hyphen, a comma and an ampersand have a meaning of their own in a directive.
const encode = (term: string) => encodeURIComponent(term).replaceAll('-', '%2D');

/**
 * What Chromium paints and scrolls to: the first passage of a page that a directive fits. Each term is looked
 * for within a block, in whole words, and an end behind its start; white space alone may stand between a
 * passage and its prefix or suffix. Undefined where it finds nothing, and stays at the top of the page.
 */
export function findDirective(
  { prefix, start, end, suffix }: TextDirective,
  page: readonly SearchedText[],
): PageSpan | undefined {
  for (const from of startsOf(prefix, start, page)) {
    const ends = end === undefined ? [from] : findTerm(end, page, from.to);
    for (const { to } of ends)
      if (suffix === undefined || standsAt(suffix, skipSpace(to, page), page))
        return { from: from.from, to };
  }
  return undefined;
}

function* startsOf(
  prefix: string | undefined,
  start: string,
  page: readonly SearchedText[],
): Generator<PageSpan> {
  if (prefix === undefined) yield* findTerm(start, page);
  else
    for (const before of findTerm(prefix, page)) {
      const found = standsAt(start, skipSpace(before.to, page), page);
      if (found) yield found;
    }
}

/** Every place where a term stands in whole words, from a place on. */
function* findTerm(
  term: string,
  page: readonly SearchedText[],
  after: PagePlace = { block: 0, at: 0 },
): Generator<PageSpan> {
  const wanted = foldTerm(term);
  for (const [block, searched] of page.entries()) {
    if (block < after.block) continue;
    const isBoundary = chromiumBoundariesOf(searched.text);
    for (const { start, end } of occurrencesOf(wanted, searched))
      if ((block > after.block || start >= after.at) && isBoundary(start) && isBoundary(end))
        yield { from: { block, at: start }, to: { block, at: end } };
  }
}

/** Every place where a folded term stands in a block, be it in the middle of words. */
export function* occurrencesOf(wanted: string, { folded, spans }: SearchedText): Generator<Span> {
  if (wanted === '') return;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const [first, last] = [spans[at], spans[at + wanted.length - 1]];
    if (first && last) yield { start: first.start, end: last.end };
  }
}

const standsAt = (term: string, place: PagePlace, page: readonly SearchedText[]) =>
  findTerm(term, page, place).find(
    ({ from }) => from.block === place.block && from.at === place.at,
  );

function skipSpace({ block, at }: PagePlace, page: readonly SearchedText[]): PagePlace {
  const rest = page[block]?.text.slice(at) ?? '';
  const next = rest.search(/\P{White_Space}/u);
  if (next >= 0 || block >= page.length) return { block, at: at + Math.max(next, 0) };
  return skipSpace({ block: block + 1, at: 0 }, page);
}
