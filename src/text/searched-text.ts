import type { Span } from './normalise.ts';

/**
 * A block of a page as a browser searches it for a text fragment: without case, accents and points, with one
 * kind of quotation mark. `spans` tells for each code unit of `folded` which stretch of `text` it stands for.
 */
export interface SearchedText {
  readonly text: string;
  readonly folded: string;
  readonly spans: readonly Span[];
}

/** Ends a line within a block: no text can be found across it. */
export const LINE_BREAK = '\u2028';

/**
 * Folds a block as Chromium’s finder does: letters alike at the first level of the Unicode Collation Algorithm
 * are one (ICU’s string search, strength primary), what that level ignores is left out (points, soft hyphens,
 * joiners), quotation marks and apostrophes are the straight ones, white space is laid out as HTML does. A
 * no-break space is like a space, but no run of the two is one space; « », dashes and U+2011 are themselves.
 */
export function searchedText(text: string): SearchedText {
  return fold(text, LAID_OUT);
}

/** A text as a term of a fragment is compared: its white space is not laid out, two spaces stay two. */
export function foldTerm(term: string): string {
  return fold(term, AS_WRITTEN).folded;
}

function fold(text: string, pieces: RegExp): SearchedText {
  let folded = '';
  const spans: Span[] = [];
  for (const { 0: piece, index: start } of text.matchAll(pieces)) {
    const like = foldPiece(piece);
    folded += like;
    for (let at = 0; at < like.length; at++) spans.push({ start, end: start + piece.length });
  }
  return { text, folded, spans };
}

// White space that HTML lays out as one space, or one character with its marks.
const LAID_OUT = /[ \t\n\r\f]+|\P{M}\p{M}*|\p{M}+/gu;
const AS_WRITTEN = /\P{M}\p{M}*|\p{M}+/gu;
const SPACES = /^[ \t\n\r\f]/;
const DOUBLE_QUOTE = /[“”„‟״]/gu;
const SINGLE_QUOTE = /[‘’‚‛׳]/gu;

const known = new Map<string, string>();

function foldPiece(piece: string): string {
  if (SPACES.test(piece)) return ' ';
  const before = known.get(piece);
  if (before !== undefined) return before;
  const plain = piece
    .replace(DOUBLE_QUOTE, '"')
    .replace(SINGLE_QUOTE, "'")
    .normalize('NFKD')
    .toLowerCase();
  const like = [...plain].map(primaryOf).join('');
  known.set(piece, like);
  return like;
}

const search = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });

// What letters of their own are alike to: ø, ł, æ, ß, ٧, ם.
const LIKE = [...'abcdefghijklmnopqrstuvwxyz0123456789כמנפצ', 'ae', 'oe', 'ss'];

/** The simplest that a character equals at the first level; nothing where that level ignores it. */
function primaryOf(character: string): string {
  if (/^[ -~]$/.test(character)) return character;
  if (/^[\p{Mn}\p{Cf}]$/u.test(character) || search.compare(character, '') === 0) return '';
  if (!/^[\p{L}\p{N}]$/u.test(character)) return character;
  return LIKE.find((letters) => search.compare(letters, character) === 0) ?? character;
}
