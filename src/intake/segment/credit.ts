import { normalise } from '../../text/normalise.ts';
import { wordCount } from './shape.ts';
import { type Look, lookOf, type Signal } from './signal.ts';

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

const BIO =
  /^(?<subject>\p{Lu}[^.!?]{1,80}?) (?:is|are) .*\b(?:journalists?|reporters?|correspondents?|editors?|writers?|columnists?|bureau chief|contributors?|news team|author)\b/u;
// In words: a note on several authors has about as many.
const LONGEST_CREDIT = 60;

/** Whether a block says of itself whose work it is. */
export function creditSignal(text: string): Signal | undefined {
  return wordCount(text) > LONGEST_CREDIT || text.length > 500 ? undefined : lookOf(text, looks);
}

/**
 * Whether the last block of a text introduces its author: who it speaks of is of the trade, and the text
 * has not spoken of them. `rest` is the text before it.
 */
export function authorNoteSignal(text: string, rest: readonly string[]): Signal | undefined {
  if (wordCount(text) > LONGEST_CREDIT || text.length > 500) return undefined;
  const subject = BIO.exec(text)?.groups?.['subject'];
  const name = subject?.split(' ').at(-1);
  if (subject === undefined || name === undefined) return undefined;
  const isSpokenOf = rest.some((part) => normalise(part).text.includes(name));
  return isSpokenOf ? undefined : { because: 'the last lines, introducing who wrote it' };
}
