import { comparable } from '../corpus/entries/causes.ts';
import type { Count, Value } from '../model/claim.ts';
import { compareText } from '../model/diagnostic.ts';
import type { TollCategory } from '../model/vocabularies.ts';

/** Whether two values are the same: the same words, or the same counts of the same people. */
export function isSameValue(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && valueKey(a) === valueKey(b);
}

/** What values that are the same have in common, and no others. */
export function valueKey(value: Value): string {
  // Whether a compound is written in one word or two says nothing.
  if (value.kind === 'words') return `words ${comparable(value.words).replaceAll(' ', '')}`;
  const counts = [...value.counts].map(
    ([who, { min, max, about }]) => `${who} ${min} ${max} ${about}`,
  );
  return `counts ${counts.sort(compareText).join()}`;
}

type Counts = ReadonlyMap<TollCategory, Count>;
type Bounds = Pick<Count, 'min' | 'max'>;

/** For each whole the parts of which it is made, as far as the model counts them. */
const wholes = {
  killed: ['civilians-killed', 'combatants-killed'],
  injured: ['civilians-injured', 'combatants-injured'],
} as const;

/**
 * What a toll says of each whole and part that it counts: of the killed there are at least as many as of the
 * civilians and the combatants among them together, and of either at most as many as are left by the other.
 */
function boundsOf(counts: Counts): Map<TollCategory, Bounds> {
  const bounds = new Map<TollCategory, Bounds>(counts);
  for (const whole of ['killed', 'injured'] as const) {
    const parts = wholes[whole].filter((part) => counts.has(part));
    if (parts.length === 0) continue;
    const least = parts.reduce((sum, part) => sum + (counts.get(part)?.min ?? 0), 0);
    const { min, max } = counts.get(whole) ?? { min: 0, max: undefined };
    bounds.set(whole, { min: Math.max(min, least), max });
    if (max === undefined) continue;
    for (const part of wholes[whole]) {
      const own = counts.get(part) ?? { min: 0, max: undefined };
      const left = max - (least - own.min);
      bounds.set(part, { min: own.min, max: Math.min(own.max ?? left, left) });
    }
  }
  return bounds;
}

/** The people that both tolls count, as wholes or in parts, with numbers of which none fits both. */
export function countsExclude(a: Counts, b: Counts): TollCategory[] {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return [...one].flatMap(([who, count]) => {
    const theirs = other.get(who);
    return theirs && isApart(count, theirs) ? [who] : [];
  });
}

/** Whether of any people that both count one toll has more than the other can have. */
export function exceeds(a: Counts, b: Counts): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return [...one].some(([who, { min }]) => {
    const most = other.get(who)?.max;
    return most !== undefined && min > most;
  });
}

/** Whether every number that fits one toll fits another, of all the people that the other counts. */
export function countsContain(wider: Counts, narrower: Counts): boolean {
  const own = boundsOf(narrower);
  return [...wider].every(([who, { min, max }]) => {
    const count = own.get(who);
    if (!count || count.min < min) return false;
    return max === undefined || (count.max !== undefined && count.max <= max);
  });
}

function isApart(a: Bounds, b: Bounds): boolean {
  return (a.max !== undefined && a.max < b.min) || (b.max !== undefined && b.max < a.min);
}
