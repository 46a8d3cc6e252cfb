/**
 * A text made comparable: one kind of space, one kind of each quotation mark, Unicode NFC.
 * The i-th code unit of `text` stands for the original's code units from `starts[i]` up to `ends[i]`.
 */
export interface NormalisedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SPACE = /[\p{White_Space}\u2060]/u;
const DOUBLE_QUOTE = /[“”„‟«»〝〞＂]/u;
const SINGLE_QUOTE = /[‘’‚‛‹›ʼ´`]/u;
// Invisible and without meaning in any script; the joiners U+200C and U+200D do have one.
const INVISIBLE = /[\u00AD\u200B\uFEFF]/u;
// A character with the marks that follow it: the unit that NFC may compose.
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;

/**
 * Normalises spaces (runs become one, the ends lose theirs), quotation marks and composition, and
 * nothing else: dashes, case, ellipses and every letter stay as they are.
 */
export function normalise(original: string): NormalisedText {
  let text = '';
  // Kept beside the text: looking at the end of a growing string copies all of it each time.
  let last = ' ';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const folded = fold(match[0]);
    if (folded === '' || (folded === ' ' && last === ' ')) continue;
    text += folded;
    last = folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return text.endsWith(' ')
    ? { text: text.slice(0, -1), starts: starts.slice(0, -1), ends: ends.slice(0, -1) }
    : { text, starts, ends };
}

function fold(cluster: string): string {
  if (INVISIBLE.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  if (DOUBLE_QUOTE.test(cluster)) return '"';
  if (SINGLE_QUOTE.test(cluster)) return "'";
  return cluster.normalize('NFC');
}
