import { normalise } from '../../text/normalise.ts';
import { wordCount } from './shape.ts';
import { type Look, lookOf, type Signal } from './signal.ts';

// Windows of these patterns, in signs: 60 hold the names of three people, 40 what stands between “this article” and its
// verb. Chosen by reading, not measured.
const looks: readonly Look[] = [
  {
    pattern:
      /\bcontributed (?:to this |reporting\b)|\bcontributed to (?:the|this) (?:report|story|article)\b|^[^.,]{3,60} contributed\.?$/i,
    because: 'says who contributed',
  },
  {
    pattern:
      /^\(?(?:additional )?(?:reporting|writing|editing) by\b|^\(?with (?:files|reporting|material|inputs?) (?:from|by)\b/i,
    because: 'says who contributed',
  },
  {
    pattern:
      /^\(?this (?:article|story|report|post) (?:(?:was|is|has been) (?:published|produced|provided|translated)|.{0,40}\b(?:originally|first) (?:appeared|published))\b/i,
    because: 'says where the text is from',
  },
];

// Eighty signs hold a name with its office; a longer subject is a sentence of the text.
const BIO =
  /^(?<subject>\p{Lu}[^.!?]{1,80}?) (?:is|are) .*\b(?:journalists?|reporters?|correspondents?|editors?|writers?|columnists?|bureau chief|contributors?|news team|author)\b/u;
// In words: a note on several authors has about as many; the longest credit of the fixtures and of the example record has 8.
const LONGEST_CREDIT = 60;
// The same in signs, at eight a word: a script without spaces has one word however long it is.
const LONGEST_CREDIT_SIGNS = 500;

/** Whether a block says of itself whose work it is. */
export function creditSignal(text: string): Signal | undefined {
  return wordCount(text) > LONGEST_CREDIT || text.length > LONGEST_CREDIT_SIGNS
    ? undefined
    : lookOf(text, looks);
}

/**
 * Whether the last block of a text introduces its author: who it speaks of is of the trade, and the text
 * has not spoken of them. `rest` is the text before it.
 */
export function authorNoteSignal(text: string, rest: readonly string[]): Signal | undefined {
  if (wordCount(text) > LONGEST_CREDIT || text.length > LONGEST_CREDIT_SIGNS) return undefined;
  const subject = BIO.exec(text)?.groups?.['subject'];
  const name = subject?.split(' ').at(-1);
  if (subject === undefined || name === undefined) return undefined;
  const isSpokenOf = rest.some((part) => normalise(part).text.includes(name));
  return isSpokenOf ? undefined : { because: 'the last lines, introducing who wrote it' };
}
