import { foldWord } from '../../text/folded-word.ts';

/** The words of the record, by number, in the order of their folded forms. */
export interface Vocabulary {
  folded: readonly string[];
  /** As each is mostly written. */
  written: readonly string[];
}

/** The vocabulary of words that are in the order of their folded forms. */
export function vocabularyOf(written: readonly string[]): Vocabulary {
  return { written, folded: written.map(foldWord) };
}

/** The number of a word, where the record has it. */
export function numberOf(word: string, { folded }: Vocabulary): number | undefined {
  const at = firstFrom(word, folded);
  return folded[at] === word ? at : undefined;
}

/** The numbers of the words that go on after a beginning; a number that goes on is another one. */
export function goingOnAfter(beginning: string, { folded }: Vocabulary): number[] {
  const numbers: number[] = [];
  if (DIGIT_AT_END.test(beginning)) return numbers;
  for (let at = firstFrom(beginning, folded); folded[at]?.startsWith(beginning); at++)
    if (folded[at] !== beginning) numbers.push(at);
  return numbers;
}

const DIGIT_AT_END = /\p{N}$/u;

/** The place of the first word that does not come before another, by code units. */
function firstFrom(word: string, folded: readonly string[]): number {
  let [low, high] = [0, folded.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
