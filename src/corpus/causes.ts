import { cause } from '../model/vocabularies.ts';
import { type Term, termsOf } from '../model/vocabulary.ts';
import { normalise } from '../text/normalise.ts';

const causes = new Map(termsOf<Term>(cause));

/** A value’s words in the form they are compared in. */
export function comparable(words: string): string {
  return normalise(words).text.toLowerCase().replaceAll('-', ' ');
}

/** Whether a value is on the list of causes. */
export function isCause(words: string): boolean {
  return causes.has(comparable(words));
}

/** Whether a cause is on the list of causes as a kind of another: more than that it was an attack, or an accident. */
export function isSpecificCause(words: string): boolean {
  return causes.get(comparable(words))?.broader !== undefined;
}

/** Whether two causes are both on the list of causes and neither is a kind of the other. */
export function causesExclude(a: string, b: string): boolean {
  return isCause(a) && isCause(b) && !isKindOf(a, b) && !isKindOf(b, a);
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
