import type { Span } from './normalise.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences that a stretch of a text lies in, whole (UAX #29); the stretch itself where it is empty. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const met = [...segmenter.segment(text)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  return met.length > 0 ? met.map(({ segment }) => segment).join('') : text.slice(start, end);
}
