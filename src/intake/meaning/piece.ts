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
  const found = pieces.flatMap(({ text }) => findQuotation(words, normalise(text)));
  return found.length === 1 && found[0]?.cutsWord === false;
}
