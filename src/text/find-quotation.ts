import { type NormalisedText, normalise, originalSpan, type Span } from './normalise.ts';

export type { Span } from './normalise.ts';

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
  return placesOf(quotation.text, text.text).map(({ start, end }) => ({
    ...originalSpan(text, start, end),
    cutsWord: cutsWord(text.text, start, end),
  }));
}

/** Whether a quotation stands in a text with whole words, with a part of one at an end, or not at all. */
export function standing(
  quotation: NormalisedText,
  text: NormalisedText,
): 'whole' | 'cuts a word' | 'absent' {
  const places = placesOf(quotation.text, text.text);
  if (places.some(({ start, end }) => !cutsWord(text.text, start, end))) return 'whole';
  return places.length > 0 ? 'cuts a word' : 'absent';
}

function placesOf(wanted: string, text: string): Span[] {
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1))
    found.push({ start, end: start + wanted.length });
  return found;
}

const cutsWord = (text: string, start: number, end: number) =>
  joinsWord(text, start) || joinsWord(text, end);

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
