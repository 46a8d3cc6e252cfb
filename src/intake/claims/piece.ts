import type { ArticlePart } from '../../model/vocabularies.ts';
import { findQuotation } from '../../text/find-quotation.ts';
import { normalise } from '../../text/normalise.ts';

/** One stretch of an article that a passage must lie within, and the line of the raw file it begins on. */
export interface Piece {
  part: ArticlePart;
  text: string;
  line: number;
}

/** A piece in the text that all of them make together; half-open, in UTF-16 code units. */
export interface PlacedPiece extends Piece {
  start: number;
  end: number;
}

const BETWEEN = '\n\n';

/** All pieces as one text, a blank line between them, and where each stands in it. */
export function joinPieces(pieces: readonly Piece[]): { text: string; placed: PlacedPiece[] } {
  let start = 0;
  const placed = pieces.map((piece) => {
    const from = start;
    start += piece.text.length + BETWEEN.length;
    return { ...piece, start: from, end: from + piece.text.length };
  });
  return { text: pieces.map(({ text }) => text).join(BETWEEN), placed };
}

/** Whether words stand exactly once in the pieces, beginning and ending with whole words. */
export function isUnique(words: string, pieces: readonly Piece[]): boolean {
  const kept = longestKept(words);
  let count = 0;
  for (const { text } of pieces) {
    if (!text.includes(kept)) continue;
    for (const { cutsWord } of findQuotation(words, normalise(text)))
      if (cutsWord || ++count > 1) return false;
  }
  return count === 1;
}

/** Letters that normalising leaves as they are: a piece without them need not be looked into. */
const longestKept = (words: string) =>
  (words.match(/[a-z]+/gi) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
