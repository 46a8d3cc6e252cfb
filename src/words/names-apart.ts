import { apart, isLike, isTable } from './completed.ts';
import type { Words } from './words.ts';

/**
 * A catalogue whose sentences set apart each text they are told that runs the other way: a name, a title, words of the
 * record. What stands beside it keeps its place.
 */
export function withNamesApart(words: Words): Words {
  const { grammar, term, vocabulary, rule, ...sentences } = words;
  const isolating = { ...telling(sentences), grammar: { ...grammar, ...joining(grammar) } };
  const all = { ...isolating, term, vocabulary, rule };
  if (!isLike(words, all)) throw new Error(`the catalogue in ${words.language} is of another form`);
  return all;
}

const joining = ({ and, or }: Words['grammar']) => telling({ and, or });

function telling(words: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      isTable(value) ? telling(value) : heard(value),
    ]),
  );
}

const heard = (value: unknown): unknown =>
  typeof value === 'function'
    ? (...args: readonly unknown[]): unknown => Reflect.apply(value, undefined, args.map(apart))
    : value;
