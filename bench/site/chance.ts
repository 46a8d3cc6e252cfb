/** Draws that look like chance and are the same in every run: all follow from the seed. */
export interface Chance {
  /** A number from 0 up to, not with, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** One of the items, all as likely. */
  one<Item>(items: readonly Item[]): Item;
  /** One of the items, the first the likeliest: as few things draw most of what is written (Zipf). */
  famous<Item>(items: readonly Item[]): Item;
  /** One of the keys, each as likely as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key;
  /** True in so many of a hundred cases. */
  in100(cases: number): boolean;
}

/** Draws from a seed, by the generator mulberry32 (Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[Math.min(index, items.length - 1)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    one: (items) => at(items, Math.floor(next() * items.length)),
    famous: (items) => at(items, Math.floor(items.length ** next()) - 1),
    weighted: (weights) => weightedKey(weights, next()),
    in100: (cases) => next() * 100 < cases,
  };
}

function weightedKey<Key extends string>(weights: Readonly<Record<Key, number>>, at: number): Key {
  const keys: Key[] = [];
  for (const key in weights) keys.push(key);
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let left = at * total;
  for (const key of keys) {
    left -= weights[key];
    if (left < 0) return key;
  }
  throw new Error('no weights to draw by');
}
