import type { Numbers } from './cues.ts';

/** A number that a text has, in digits or words. */
export interface NamedNumber {
  /** Of “several” the fewest it may mean. */
  value: number;
  /** Whether it is a word for more than one that names no number. */
  isLeast: boolean;
  /** Whether it is no more than an article: “a guard”. */
  isArticle: boolean;
  words: string;
  /** Where it begins, counted in words of the text. */
  at: number;
}

const WORD = /\d[\d,.]*\d|\d|[\p{L}']+/gu;

/** The words of a text as numbers are looked for in them; “twenty-four” is two. */
export const wordsOf = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word.toLowerCase());

/** The numbers of a text in their order: 1,200; twenty-four; two hundred; “dozens”. */
export function numbersIn(text: string, numbers: Numbers): NamedNumber[] {
  const words = wordsOf(text);
  const found: NamedNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = lengthAt(words, at, numbers);
    if (length > 0) found.push(numberOf(words.slice(at, at + length), at, numbers));
    at += Math.max(0, length - 1);
  }
  return found;
}

const isDigits = (word: string) => /^\d/.test(word);

const partOf = (word: string, { exact, least }: Numbers): number | undefined =>
  isDigits(word)
    ? Number(word.replace(/,(?=\d{3})/g, ''))
    : Object.hasOwn(exact, word)
      ? exact[word]
      : Object.hasOwn(least, word)
        ? least[word]
        : undefined;

/** How many words from one on are one number: a smaller part follows a greater, a scale whatever it multiplies. */
function lengthAt(words: readonly string[], at: number, numbers: Numbers): number {
  let before = partOf(words[at] ?? '', numbers);
  if (before === undefined) return 0;
  let length = 1;
  for (; ; length++) {
    const next = partOf(words[at + length] ?? '', numbers);
    const goesOn = next !== undefined && (isScale(next) || (before >= 20 && next > 0 && next < 10));
    if (!goesOn || isDigits(words[at + length] ?? '')) return length;
    before = next;
  }
}

// Twelve is one: “two dozen”.
const isScale = (value: number) => value === 12 || (value >= 100 && /^10+$/.test(String(value)));

function numberOf(words: readonly string[], at: number, numbers: Numbers): NamedNumber {
  const value = words
    .map((word) => partOf(word, numbers) ?? 0)
    .reduce((sum, part) => (isScale(part) && sum > 0 ? sum * part : sum + part), 0);
  const [first = ''] = words;
  return {
    value,
    isLeast: words.some((word) => Object.hasOwn(numbers.least, word)),
    isArticle: words.length === 1 && /^an?$/.test(first),
    words: words.join(' '),
    at,
  };
}
