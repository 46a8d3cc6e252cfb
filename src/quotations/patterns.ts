import { literalPattern } from '../text/literal-pattern.ts';
import type { SpeechTable } from './tables/speech-table.ts';

const patterns = new Map<string, RegExp>();

/** An expression for a source and flags: made once, for there are as many as the tables have rows. */
export function patternOf(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const made = patterns.get(key) ?? new RegExp(source, flags);
  patterns.set(key, made);
  return made;
}

/** A word or more as they stand by themselves; one that ends in a preposition of a letter is joined to the next. */
export function wordsPattern(forms: readonly string[]): string {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  const [joined, apart] = [true, false].map((isJoined) =>
    longestFirst
      .filter((form) => JOINED.test(form) === isJoined)
      .map((form) => literalPattern(form).replaceAll('’', "[’']").replaceAll(' ', '\\s+')),
  );
  // The end of the word once for all: an expression that has it in each alternative takes long to be made.
  const ways = [
    ...(apart?.length ? [`(?:${apart.join('|')})${WORD_ENDS}`] : []),
    ...(joined?.length ? [`(?:${joined.join('|')})`] : []),
  ];
  return `${WORD_BEGINS}(?:${ways.join('|')})`;
}

// “وفقا ل”, “ב”: joined to the word behind it.
const JOINED = /(?: \p{Lo}|’)$/u;
// A joiner goes on a Persian word, a hyphen a French verb: “dit-il”.
const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}\\u200C_-])';
const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{N}\\u200C]|-\\p{L})';

/** A noun by its beginning, with what is joined to its front. */
export const nounPattern = (beginnings: readonly string[], { joined }: SpeechTable): string =>
  `${WORD_BEGINS}${joined}(?:${beginnings.map(literalPattern).join('|')})`;

/** All forms of some rows. */
export const formsOf = (rows: readonly { forms: readonly string[] }[]): string[] =>
  rows.flatMap(({ forms }) => forms);
