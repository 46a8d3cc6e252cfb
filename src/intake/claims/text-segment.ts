import type { ArticlePart } from '../../model/vocabularies.ts';
import { findNormalised } from '../../text/find-quotation.ts';
import { type NormalisedText, normalise } from '../../text/normalise.ts';

/** A part of an article within which a passage must lie: the title, a caption, a paragraph. */
export interface TextSegment {
  part: ArticlePart;
  text: string;
  /** The line of the raw file on which it begins, from 1. */
  line: number;
}

/** A segment in the text that all of them make together; half-open, in UTF-16 code units. */
export interface PlacedSegment extends TextSegment {
  start: number;
  end: number;
  /** What the evidence of every claim is looked for in. */
  normalised: NormalisedText;
}

const BETWEEN = '\n\n';

/** All segments as one text, a blank line between them, and where each stands in it. */
export function joinSegments(segments: readonly TextSegment[]): {
  text: string;
  segments: PlacedSegment[];
} {
  let start = 0;
  const joined = segments.map((segment) => {
    const from = start;
    start += segment.text.length + BETWEEN.length;
    const end = from + segment.text.length;
    return { ...segment, start: from, end, normalised: normalise(segment.text) };
  });
  return { text: segments.map(({ text }) => text).join(BETWEEN), segments: joined };
}

/** Whether words stand exactly once in the segments, beginning and ending with whole words. */
export function isUnique(words: string, segments: readonly PlacedSegment[]): boolean {
  const wanted = normalise(words);
  let count = 0;
  for (const { normalised } of segments)
    for (const { cutsWord } of findNormalised(wanted, normalised))
      if (cutsWord || ++count > 1) return false;
  return count === 1;
}
