import { cause } from '../../model/vocabularies.ts';
import { type Term, termsOf } from '../../model/vocabulary.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { normalise } from '../../text/normalise.ts';

const causes = new Map(termsOf<Term>(cause));

/** A listed cause without spaces, and in the plural, by which its spellings are known. */
const spellings = new Map(
  [...causes.keys()].flatMap((name) => {
    const joined = name.replaceAll(' ', '');
    const plural = joined.replace(/([^aeiou])y$/, '$1ie').concat('s');
    return [joined, plural].map((form) => [form, name] as const);
  }),
);

/** A value’s words in the form they are compared in: “Airstrikes” is the listed “air strike”. */
export function comparable(words: string): string {
  const plain = normalise(words).text.toLowerCase().replaceAll('-', ' ');
  return spellings.get(plain.replaceAll(' ', '')) ?? plain;
}

/** Whether a value is on the list of causes, however it is spelt. */
export function isCause(words: string): boolean {
  return causes.has(comparable(words));
}

/** The listed cause that some words are a letter or two away from. */
export function nearestCause(words: string): string | undefined {
  return isCause(words) ? undefined : nearestWord(comparable(words), causes.keys());
}

/** Whether a cause is on the list of causes as a kind of another: more than that it was an attack, or an accident. */
export function isSpecificCause(words: string): boolean {
  return causes.get(comparable(words))?.broader !== undefined;
}

/** Whether two causes are both on the list of causes, neither is a kind of the other, and they cannot hold together. */
export function causesExclude(a: string, b: string): boolean {
  if (!isCause(a) || !isCause(b)) return false;
  // The vaguer of two words excludes no more than all that it may mean.
  return kindsUnder(a).every((one) =>
    kindsUnder(b).every(
      (other) => !isKindOf(one, other) && !isKindOf(other, one) && !canHoldTogether(one, other),
    ),
  );
}

/** A cause and every kind of it. */
function kindsUnder(value: string): readonly string[] {
  const name = comparable(value);
  const before = under.get(name);
  if (before) return before;
  const found = [...causes.keys()].filter((one) => isKindOf(one, name));
  under.set(name, found);
  return found;
}

// Asked for of every two claims on a cause.
const under = new Map<string, readonly string[]>();

/** By what the list says of either, or of what either is a kind of. */
function canHoldTogether(a: string, b: string): boolean {
  const [ones, others] = [kindsOf(comparable(a)), kindsOf(comparable(b))];
  const isSaid = (from: readonly string[], to: readonly string[]) =>
    from.some((one) => causes.get(one)?.together?.some((other) => to.includes(other)));
  return isSaid(ones, others) || isSaid(others, ones);
}

/** Whether a cause is another, or a kind of it: a drone strike is an air strike, and an attack. */
export function isKindOf(narrower: string, broader: string): boolean {
  return kindsOf(comparable(narrower)).includes(comparable(broader));
}

/** A cause and everything it is a kind of. */
function kindsOf(value: string): string[] {
  const broader = causes.get(value)?.broader;
  return broader === undefined ? [value] : [value, ...kindsOf(broader)];
}
