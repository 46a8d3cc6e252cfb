import type { Piece, Sentence } from './sentence.ts';

/** What is there of a catalogue, and for the rest the whole one’s words, isolated. */
export function completed(own: unknown, whole: unknown): unknown {
  if (own === undefined) return isolatedAll(whole);
  if (!isTable(own) || !isTable(whole)) return own;
  return Object.fromEntries(
    Object.entries(whole).map(([key, words]) => [key, completed(own[key], words)]),
  );
}

/** Whether a value has the form of another one: the same keys, with values of the same sort. */
export function isLike<Whole>(whole: Whole, value: unknown): value is Whole {
  if (!isTable(whole)) return typeof value === typeof whole;
  return isTable(value) && Object.entries(whole).every(([key, words]) => isLike(words, value[key]));
}

/** Words that run from left to right wherever they stand (U+2066, U+2069: left-to-right isolate). */
export function isolated(text: string): string {
  return /\p{L}/u.test(text) ? `\u2066${text}\u2069` : text;
}

/** Words for machines, which know no directions: without the signs that isolate what runs another way. */
export function unisolated(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}

function isolatedAll(words: unknown): unknown {
  if (typeof words === 'string') return isolated(words);
  if (typeof words === 'function')
    return (...told: readonly unknown[]) => isolatedAll(Reflect.apply(words, undefined, told));
  if (isList(words)) return words.every(isPiece) ? isolatedSentence(words) : words.map(isolatedAll);
  if (!isTable(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, isolatedAll(value)]));
}

function isolatedSentence([first = '', ...rest]: Sentence): Sentence {
  const begun = typeof first === 'string' ? [`\u2066${first}`] : ['\u2066', first];
  return [...begun, ...rest, '\u2069'];
}

function isPiece(item: unknown): item is Piece {
  return (
    typeof item === 'string' ||
    (isTable(item) && ('href' in item || 'quote' in item || 'clause' in item))
  );
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
