/**
 * A text made comparable: one kind of space, one kind of each quotation mark, Unicode NFC, and none of the signs that take
 * no room and mean nothing. Where a stretch of it stands in the original, {@link originalSpan} tells.
 */
export interface NormalisedText {
  readonly text: string;
  readonly original: string;
}

/** A stretch of text, half-open, in UTF-16 code units of the original. */
export interface Span {
  start: number;
  end: number;
}

const SPACE = /^\p{White_Space}/u;
const DOUBLE_QUOTE = /^[“”„‟«»〝〞＂]/u;
const SINGLE_QUOTE = /^[‘’‚‛‹›ʼ´`]/u;
// Without meaning in any script; the joiners U+200C and U+200D do have one.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
const MARKS = String.raw`(?:${INVISIBLE.source}*\p{M})*`;
// The parts of a Korean syllable, which are no marks.
const SYLLABLE = String.raw`(?:[\u1100-\u1112][\u1161-\u1175]|[\uAC00-\uD7A3])[\u11A8-\u11C2]?`;
// A run of signs that stay as they are, single spaces among them, a space, or a character with the marks that follow it: what NFC may compose.
const PIECE = new RegExp(
  String.raw`[!-_a-~]+(?: [!-_a-~]+)*(?!${INVISIBLE.source}*\p{M})|\p{White_Space}|(?:${SYLLABLE}|.)${MARKS}`,
  'gsu',
);
const PLAIN = /^[ !-_a-~]+$/;

/**
 * Normalises spaces (runs become one, the ends lose theirs), quotation marks and composition, leaves out soft hyphens,
 * zero-width spaces, word joiners and byte order marks, and does nothing else: dashes, case, ellipses, every letter and
 * every sign of direction stay as they are.
 */
export function normalise(original: string): NormalisedText {
  let text = '';
  forEachPiece(original, (folded) => {
    text += folded;
  });
  return { text: text.trimEnd(), original };
}

/** The original’s code units that a stretch of the normalised text stands for. */
export function originalSpan({ original }: NormalisedText, start: number, end: number): Span {
  const span = { start: original.length, end: original.length };
  let at = 0;
  forEachPiece(original, (folded, index, length) => {
    const next = at + folded.length;
    // A run of plain signs is read sign by sign; a character with its marks as a whole.
    const isWhole = !PLAIN.test(folded) || folded.length !== length;
    if (start >= at && start < next) span.start = isWhole ? index : index + start - at;
    if (end > at && end <= next) span.end = isWhole ? index + length : index + end - at;
    at = next;
  });
  return span;
}

/** Goes through a text piece by piece, as normalised, with the place and length of each in the original. */
function forEachPiece(
  original: string,
  visit: (folded: string, index: number, length: number) => void,
): void {
  let isAfterSpace = true;
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const folded = fold(piece);
    if (folded === '' || (folded === ' ' && isAfterSpace)) continue;
    isAfterSpace = folded === ' ';
    visit(folded, index, piece.length);
  }
}

function fold(piece: string): string {
  if (PLAIN.test(piece)) return piece;
  if (SPACE.test(piece)) return ' ';
  return piece
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(DOUBLE_QUOTE, '"')
    .replace(SINGLE_QUOTE, "'");
}
