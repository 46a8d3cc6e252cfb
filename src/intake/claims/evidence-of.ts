import { hull, type Span } from '../../attribution/tagging/span.ts';
import type { FoundPassage } from '../../model/found-claims.ts';
import { isUnique, type PlacedSegment } from './text-segment.ts';

/** Passages that carry what spans of a text say, and the line on which the first begins. */
export interface FoundEvidence {
  passages: FoundPassage[];
  line: number;
}

/**
 * The words that spans cover, segment by segment: the whole sentences they stand in where those are short, else
 * from the first to the last of them in whole words; the next wider of span, sentences and segment where they do not
 * stand exactly once in the article. A dateline is a sentence by itself, so no passage begins in one.
 * Undefined where even the segment stands twice.
 */
export function evidenceOf(
  spans: readonly Span[],
  segments: readonly PlacedSegment[],
  sentences: readonly Span[],
): FoundEvidence | undefined {
  const passages: FoundPassage[] = [];
  let line: number | undefined;
  for (const segment of segments) {
    const own = hull(spans.flatMap((span) => within(span, [segment.start, segment.end])));
    if (!own) continue;
    const around = hull([own, ...sentences.filter((each) => overlap(each, own))]);
    const quote = widenings(segment, own, around ?? own).find((words) => isUnique(words, segments));
    if (quote === undefined) return undefined;
    passages.push({ quote });
    line ??= segment.line;
  }
  return line === undefined ? undefined : { passages, line };
}

const overlap = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const within = ([start, end]: Span, [from, to]: Span): Span[] =>
  start < to && from < end ? [[Math.max(start, from), Math.min(end, to)]] : [];

// In UTF-16 code units. A sentence of this length is read at a glance, and makes sense by itself.
const SHORT = 240;

function widenings({ text, start }: PlacedSegment, own: Span, around: Span): string[] {
  const [from, to] = wholeWords(text, own[0] - start, own[1] - start);
  const sentences = text.slice(Math.max(0, around[0] - start), around[1] - start);
  const exact = text.slice(from, to);
  const narrowest = sentences.length <= SHORT ? [sentences, exact] : [exact, sentences];
  return [...narrowest, text].map((words) => words.trim());
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function wholeWords(text: string, start: number, end: number): [number, number] {
  const isInside = (at: number) =>
    at > 0 && WORD.test(text[at - 1] ?? '') && WORD.test(text[at] ?? '');
  let [from, to] = [start, end];
  while (isInside(from)) from--;
  while (to < text.length && isInside(to)) to++;
  return [from, to];
}
