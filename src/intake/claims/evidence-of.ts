import type { Span } from '../../attribution/tagging/span.ts';
import type { FoundPassage } from '../../model/found-claims.ts';
import { isUnique, type PlacedSegment } from './text-segment.ts';

/** Passages that carry what spans of a text say, and the line on which the first begins. */
export interface FoundEvidence {
  passages: FoundPassage[];
  line: number;
}

/**
 * The words that spans cover, segment by segment: their sentence where it is short, else from the first to the
 * last of them in whole words; the next wider of span, sentence and segment where they do not stand exactly
 * once in the article. Undefined where even the segment stands twice.
 */
export function evidenceOf(
  spans: readonly Span[],
  segments: readonly PlacedSegment[],
): FoundEvidence | undefined {
  const passages: FoundPassage[] = [];
  let line: number | undefined;
  for (const segment of segments) {
    const own = spans.filter(([start, end]) => start < segment.end && end > segment.start);
    if (own.length === 0) continue;
    const start = Math.max(Math.min(...own.map(([from]) => from)), segment.start) - segment.start;
    const end = Math.min(Math.max(...own.map(([, to]) => to)), segment.end) - segment.start;
    const quote = widenings(segment.text, start, end).find((words) => isUnique(words, segments));
    if (quote === undefined) return undefined;
    passages.push({ quote });
    line ??= segment.line;
  }
  return line === undefined ? undefined : { passages, line };
}

// A sentence of this length is read at a glance, and makes sense by itself.
const SHORT = 240;

function widenings(text: string, start: number, end: number): string[] {
  const [from, to] = wholeWords(text, start, end);
  const before = text.slice(0, from).search(/[^.!?]*$/u);
  const after = text.slice(to).search(/[.!?]/u);
  const sentence = text.slice(before, after < 0 ? text.length : to + after + 1);
  const exact = text.slice(from, to);
  const narrowest = sentence.length <= SHORT ? [sentence, exact] : [exact, sentence];
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
