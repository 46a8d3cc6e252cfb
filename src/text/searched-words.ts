import { foldWord } from './folded-word.ts';
import type { Span } from './normalise.ts';

/** A word of a text as a search knows it, and where it stands in the text. */
export interface SearchedWord extends Span {
  word: string;
}

// Scripts that write no spaces: each sign is found by itself, several as a row of them.
const ALONE = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const LETTERS = String.raw`(?:(?!${ALONE})[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff])+`;
// Between letters: an apostrophe (but not that of d’Ivoire and O’Brien), and the quotation mark of צה"ל.
const JOIN = String.raw`(?:(?<=[\p{L}\p{M}]{2}|\p{sc=Hebrew})['’‘‛\x60´׳](?=\p{L})|(?<=\p{sc=Hebrew})["״“”„](?=\p{sc=Hebrew}))`;
const NUMBER = String.raw`(?<!\p{N}[.,])\p{N}+(?:[,٬]\p{N}{3}(?!\p{N}))*(?:[.٫]\p{N}+|,\p{N}{1,2}(?!\p{N}))?(?![.,]?\p{N})|\p{N}+`;
// Of “12th” and “F-16s”.
const NUMBER_ENDING = String.raw`(?:st|nd|rd|th|s)(?![\p{L}\p{M}])`;
const INITIALS = String.raw`(?<![\p{L}\p{M}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?`;

const WORD = new RegExp(
  `${ALONE}\\p{M}*|(?:${NUMBER})(?:${NUMBER_ENDING})?|${INITIALS}|${LETTERS}(?:${JOIN}${LETTERS})*`,
  'gu',
);
const ENDING = new RegExp(`['’‘ʼ][sS]$|(?<=\\p{N})${NUMBER_ENDING}$`, 'u');

/**
 * The words of a text, each as {@link foldWord} folds it. A hyphen, a maqaf and a change between letters and digits
 * part words: `F-16`, `F16` and `F 16` are the same two. A possessive `’s` is no part of a word, an apostrophe
 * within one is; initials with full stops are one word, and so is a number with its thousands and decimals. What ends
 * a number is no part of it either: `12th`, `F-16s`.
 */
export function searchedWords(text: string): SearchedWord[] {
  const words: SearchedWord[] = [];
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const written = found.replace(ENDING, '');
    const word = foldWord(written);
    if (word !== '') words.push({ word, start, end: start + written.length });
  }
  return words;
}
