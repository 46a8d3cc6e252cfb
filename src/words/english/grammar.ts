import { grammarOf } from '../sentences/grammar.ts';

export const grammar = grammarOf('en-GB');

export const { and, or, number, noun, counted, capitalised, begun } = grammar;

/** A count within a sentence of running text, its number in words below ten: “two claims”, “13 claims”. */
export function spelled(count: string): string {
  return count.replace(/^\d(?=\s)/u, (digit) => NUMERALS[Number(digit)] ?? digit);
}

const NUMERALS = 'no one two three four five six seven eight nine'.split(' ');
