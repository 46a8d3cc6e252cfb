import { cutsRun, cutsWord } from './cuts-word.ts';
import { type NormalisedText, normalise, originalSpan, type Span } from './normalise.ts';

export type { Span } from './normalise.ts';

export interface Occurrence extends Span {
  /** Whether it begins or ends inside a word or number: “successful” found in “unsuccessful”, “200” in “1,200”. */
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
    cutsWord: cutsWord(text.text, { start, end }),
  }));
}

/** Whether a quotation stands in a text with whole words, with a part of one at an end, or not at all. */
export function standing(
  quotation: NormalisedText,
  text: NormalisedText,
): 'whole' | 'cuts a word' | 'absent' {
  const places = placesOf(quotation.text, text.text);
  if (places.some((place) => !cutsWord(text.text, place))) return 'whole';
  return places.length > 0 ? 'cuts a word' : 'absent';
}

/**
 * Whether a name or a date stands in a text by itself, and not amid other letters or digits: as a possessive or in a
 * compound, too, as “Reuters” does in “Reuters’ office” and “Iran” in “Iran-backed”.
 */
export function isNamed(name: NormalisedText, text: NormalisedText): boolean {
  return placesOf(name.text, text.text).some((place) => !cutsRun(text.text, place));
}

function placesOf(wanted: string, text: string): Span[] {
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1))
    found.push({ start, end: start + wanted.length });
  return found;
}
