/*
 * Words of another direction among a text’s own, set apart by the signs of Unicode’s bidirectional algorithm
 * (UAX #9): without them, the numbers and signs beside such words join them and move.
 */

const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const EITHER = '\u2068';
const END = '\u2069';

// Letters and marks of scripts that run from the right (UAX #9, R and AL), and signs that turn the direction.
const FROM_RIGHT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
// Words of such scripts that follow one another, with the spaces between them.
const RUN_FROM_RIGHT = new RegExp(`${FROM_RIGHT.source}+(?: +${FROM_RIGHT.source}+)*`, 'gu');
const FIRST_LETTER = /\p{L}/u;

/** Words that run from left to right wherever they stand. */
export function isolated(text: string): string {
  return FIRST_LETTER.test(text) ? LEFT_TO_RIGHT + text + END : text;
}

/** Words that run from right to left wherever they stand. */
export function isolatedFromRight(text: string): string {
  return FIRST_LETTER.test(text) ? RIGHT_TO_LEFT + text + END : text;
}

/** Words with letters that run from right to left, to stand among any others; other words as they are. */
export function setApart(text: string): string {
  return FROM_RIGHT.test(withoutApart(text)) ? EITHER + text + END : text;
}

/** A text with each run of words in it that runs from right to left set apart: what stands beside them stays there. */
export function runsSetApart(text: string): string {
  return text.replace(RUN_FROM_RIGHT, `${EITHER}$&${END}`);
}

/** Words of the record among those of a page: as they are where they begin in the page’s own direction. */
export function setAmong(text: string, direction: 'ltr' | 'rtl'): string {
  const [letter] = FIRST_LETTER.exec(text) ?? [];
  if (letter === undefined) return text;
  if (direction === 'ltr') return setApart(text);
  return FROM_RIGHT.test(letter) ? text : isolated(text);
}

/**
 * A text that is set apart as a whole, to stand on a line of its own: with a mark of its direction (U+200E, U+200F)
 * before it, since WebKit reads the direction of a line from the first letter within what is set apart.
 */
export function steered(text: string): string {
  if (text.startsWith(LEFT_TO_RIGHT)) return `\u200e${text}`;
  return text.startsWith(RIGHT_TO_LEFT) ? `\u200f${text}` : text;
}

/** Whether a text begins with words that run from left to right wherever they stand. */
export const isFromLeft = (text: string): boolean => text.startsWith(LEFT_TO_RIGHT);

/** Words for machines, which know no directions: without the signs that set words apart. */
export function unisolated(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}

// What one pair of signs holds, and no other pair.
const PAIR = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;

/** A text without what is set apart in it. */
function withoutApart(text: string): string {
  const left = text.replaceAll(PAIR, '');
  return left === text ? text : withoutApart(left);
}
