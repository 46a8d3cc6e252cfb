import { withSigns } from './nearest-passage.ts';
import { normalise } from './normalise.ts';

/**
 * The stretch of a text that has the letters and digits of some words and differs from them in nothing
 * else: in spaces, dashes, other signs, capitals, vowel signs, joiners, or letters that two keyboards of
 * one script write differently. `undefined` where there is none. For messages only.
 */
export function sameLetters(words: string, texts: readonly string[]): string | undefined {
  const wanted = lettersOf(words).letters;
  if (wanted.length < FEWEST) return undefined;
  for (const text of texts) {
    const { text: plain } = normalise(text);
    const { letters, starts } = lettersOf(plain);
    const at = letters.indexOf(wanted);
    const [start, last] = [starts[at], starts[at + wanted.length - 1]];
    if (start !== undefined && last !== undefined)
      return withSigns({ text: plain, start, end: endOf(plain, last) }, normalise(words).text);
  }
  return undefined;
}

// Fewer letters than these stand by chance within other words.
const FEWEST = 6;

interface Letters {
  letters: string;
  /** Where in the text each letter begins. */
  starts: readonly number[];
}

function lettersOf(text: string): Letters {
  let letters = '';
  const starts: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const plain = plainLetter(sign);
    for (let count = 0; count < plain.length; count++) starts.push(index);
    letters += plain;
  }
  return { letters, starts };
}

// Letters of Arabic keyboards, for those of Persian ones.
const persian: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
};

function plainLetter(letter: string): string {
  const persianLetter = persian[letter] ?? letter;
  return persianLetter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Where the letter at a place ends, with the marks that follow it. */
function endOf(text: string, last: number): number {
  const [letter = ''] = /^.\p{M}*/su.exec(text.slice(last)) ?? [];
  return last + letter.length;
}
