import { isolated, setApart } from './sentences/isolation.ts';
import type { Inline, RichText } from './sentences/rich-text.ts';

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

function isolatedAll(words: unknown): unknown {
  if (typeof words === 'string') return isolated(words);
  if (typeof words === 'function')
    return (...args: readonly unknown[]) => {
      const said: unknown = Reflect.apply(words, undefined, args.map(apart));
      return isSignsOnly(said) ? Reflect.apply(words, undefined, args) : isolatedAll(said);
    };
  if (isList(words))
    return words.every(isInline) ? isolatedSentence(words) : words.map(isolatedAll);
  if (!isTable(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, isolatedAll(value)]));
}

/** An argument of a sentence, each of its words that run the other way set apart: dates, values, joins of names. */
export function apart(argument: unknown): unknown {
  if (typeof argument === 'string') return setApart(argument);
  if (isList(argument)) return argument.map(apart);
  // A link and a quotation are elements of their own wherever they stand.
  if (
    !isTable(argument) ||
    isInline(argument) ||
    Object.getPrototypeOf(argument) !== Object.prototype
  )
    return argument;
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, apart(value)]));
}

/** Whether a text adds no letter to its arguments, which were set apart: it belongs to no language. */
function isSignsOnly(said: unknown): boolean {
  if (typeof said === 'string')
    return !/\p{L}/u.test(said.replaceAll(/\u2068[^\u2069]*\u2069/g, ''));
  return (
    isList(said) &&
    said.every((piece) => isInline(piece) && (typeof piece !== 'string' || isSignsOnly(piece)))
  );
}

/** A sentence that runs from left to right wherever it stands. */
export function isolatedSentence([first = '', ...rest]: RichText): RichText {
  const begun = typeof first === 'string' ? [`\u2066${first}`] : ['\u2066', first];
  return [...begun, ...rest, '\u2069'];
}

function isInline(item: unknown): item is Inline {
  return (
    typeof item === 'string' ||
    (isTable(item) && ('href' in item || 'quote' in item || 'clause' in item))
  );
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Whether a value is an object that is no list. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
