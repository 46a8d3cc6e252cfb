import { comparable } from '../corpus/causes.ts';
import type { Count, Value } from '../model/claim.ts';
import { compareText } from '../model/diagnostic.ts';
import type { TollCategory } from '../model/vocabularies.ts';

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
