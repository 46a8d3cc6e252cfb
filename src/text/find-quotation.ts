import { type NormalisedText, normalise } from './normalise.ts';

/** A stretch of text, half-open, in UTF-16 code units of the original. */
export interface Span {
  start: number;
  end: number;
}

export interface Occurrence extends Span {
  /** Whether it begins or ends inside a word: “successful” found in “unsuccessful”. */
  cutsWord: boolean;
}

/**
 * Every place where a quotation stands in a text, compared after {@link normalise} and exact otherwise.
 * Overlapping occurrences each count. An empty quotation stands nowhere.
 */
export function findQuotation(quotation: string, text: NormalisedText): Occurrence[] {
  return findNormalised(normalise(quotation), text);
}

/** As {@link findQuotation}, for a quotation that is looked for in many texts. */
export function findNormalised(quotation: NormalisedText, text: NormalisedText): Occurrence[] {
  const wanted = quotation.text;
  const found: Occurrence[] = [];
  if (wanted === '') return found;
  for (let at = text.text.indexOf(wanted); at >= 0; at = text.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    found.push({
      start: text.starts[at] ?? 0,
      end: text.ends[end - 1] ?? 0,
      cutsWord: joinsWord(text.text, at) || joinsWord(text.text, end),
    });
  }
  return found;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function joinsWord(text: string, at: number): boolean {
  const [before = '', after = ''] = [characterBefore(text, at), characterAt(text, at)];
  return isSpacedWord(before) && isSpacedWord(after);
}

const isSpacedWord = (character: string) => WORD.test(character) && !UNSPACED.test(character);

function characterAt(text: string, at: number): string {
  return at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return at <= 0 ? '' : characterAt(text, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}
