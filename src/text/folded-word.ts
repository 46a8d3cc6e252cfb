import { plainDigits } from './plain-digits.ts';

/**
 * A word as it is compared in a search: lower case, without accents, points, tatweel, joiners and apostrophes,
 * with one form of each letter that is written in several (final forms in Hebrew; alef, kaf, yeh and heh in
 * Arabic and Persian), its digits those of ASCII and its thousands together. Two or three capitals, with or without
 * stops, are an abbreviation and no word: `US` and `U.S.` are `u.s.`, which `us` is not. Empty where nothing is left.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const letters = word.replaceAll('.', '');
  return CAPITALS.test(letters) ? abbreviationOf(folded(letters)) : folded(word);
}

/** A folded word as the abbreviation of the same letters: `us` as `u.s.`. */
export const abbreviationOf = (word: string): string => `${[...word].join('.')}.`;

/** The letters of a folded abbreviation; nothing where it is none. */
export const lettersOf = (word: string): string | undefined =>
  ABBREVIATION.test(word) ? word.replaceAll('.', '') : undefined;

function folded(word: string): string {
  const bare = plainDigits(word.normalize('NFKD').replace(MARKS, '').toLowerCase());
  const alike = [...bare].map(alikeOf).join('').normalize('NFC');
  return DIGITS.test(alike) ? foldNumber(alike) : alike.replace(WITHIN, '');
}

const PLAIN = /^[a-z]+$/;
// Longer ones are few, and mostly words of a headline.
const CAPITALS = /^\p{Lu}{2,3}$/u;
const ABBREVIATION = /^(?:\p{L}\.)+$/u;
const DIGITS = /^\p{N}/u;
// Accents, Hebrew points and Arabic signs; of other scripts a mark may be a letter of its own.
const MARKS =
  /\p{Cf}|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff]/gu;
// What stands within a word and is not always written: apostrophes, gershayim, the stops of “U.S.”, ʿ and ʾ.
const WITHIN = /[^\p{L}\p{M}\p{N}]|[\u02b9-\u02ff]/gu;

const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ß: 'ss',
      æ: 'ae',
      œ: 'oe',
      ø: 'o',
      đ: 'd',
      ð: 'd',
      þ: 'th',
      ł: 'l',
      ħ: 'h',
      ı: 'i',
      ς: 'σ',
    },
    ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
    ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه' },
  }),
);

const alikeOf = (character: string): string => ALIKE.get(character) ?? character;

/** `1,200` and `1200` are one number, `3,5` and `3.5` another. */
function foldNumber(number: string): string {
  return number.replace(/[,٬](?=\p{N}{3}(?!\p{N}))/gu, '').replace(/[,٫]/gu, '.');
}
