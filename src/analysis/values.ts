import type { Count, Value } from '../model/claim.ts';
import { compareText } from '../model/diagnostic.ts';
import { cause, type TollCategory } from '../model/vocabularies.ts';
import { type Term, termsOf } from '../model/vocabulary.ts';
import { normalise } from '../text/normalise.ts';

const causes = new Map(termsOf<Term>(cause));

/** A value’s words in the form they are compared in. */
export function comparable(words: string): string {
  return normalise(words).text.toLowerCase().replaceAll('-', ' ');
}

/** Whether two values are the same: the same words, or the same counts of the same people. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && valueKey(a) === valueKey(b);
}

/** What values that are the same have in common, and no others. */
export function valueKey(value: Value): string {
  if (value.kind === 'words') return `words ${comparable(value.words)}`;
  const counts = [...value.counts].map(
    ([who, { min, max, about }]) => `${who} ${min} ${max} ${about}`,
  );
  return `counts ${counts.sort(compareText).join()}`;
}

/** Whether a value is on the list of causes. */
export function isCause(words: string): boolean {
  return causes.has(comparable(words));
}

/** Whether two causes are both on the list of causes and neither is a kind of the other. */
export function causesExclude(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  return (
    causes.has(one) &&
    causes.has(other) &&
    !kindsOf(one).includes(other) &&
    !kindsOf(other).includes(one)
  );
}

/** Whether a cause is on the list of causes as a kind of another: more than that it was an attack, or an accident. */
export function isSpecificCause(words: string): boolean {
  return causes.get(comparable(words))?.broader !== undefined;
}

/** A cause and everything it is a kind of. */
function kindsOf(value: string): string[] {
  const broader = causes.get(value)?.broader;
  return broader === undefined ? [value] : [value, ...kindsOf(broader)];
}

/** The people that both tolls count with numbers of which none fits both. */
export function countsExclude(
  a: ReadonlyMap<TollCategory, Count>,
  b: ReadonlyMap<TollCategory, Count>,
): TollCategory[] {
  return [...a].flatMap(([who, count]) => {
    const other = b.get(who);
    return other && isApart(count, other) ? [who] : [];
  });
}

function isApart(a: Count, b: Count): boolean {
  return (a.max !== undefined && a.max < b.min) || (b.max !== undefined && b.max < a.min);
}
