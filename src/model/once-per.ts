import type { DerivedSource } from './reads.ts';

/**
 * Makes a function that asks `make` once for each object and gives the same value from then on; for what does not change once it
 * is made. What was made for an object is let go with it. While a build notes what is read of the record
 * ({@link ReadNotes}), it is noted each time that a value is given which was made from that.
 */
export function oncePer<Key extends WeakKey, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = onceForAll<Key, { value: Value }>((key) => [[key, { value: make(key) }]]);
  return (key) => known(key).value;
}

/**
 * The same where what is made for one object is made for others, too: `make` gives each of them with its value, the one
 * it was asked for among them. Throws where that is not.
 */
export function onceForAll<Key extends WeakKey, Value>(
  make: (key: Key) => Iterable<readonly [Key, Value]>,
): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value; source: DerivedSource | undefined }>();
  return (key) => {
    const notes = globalThis.accordingToReadNotes;
    const known = made.get(key);
    if (known?.source) notes?.repeat(known.source);
    // What was made while nobody noted tells nothing of what it was made from.
    if (known && (known.source || !notes?.isNoting)) return known.value;
    const { value: all, source } = notes
      ? notes.during(() => make(key))
      : { value: make(key), source: undefined };
    for (const [member, value] of all) made.set(member, { value, source });
    const found = made.get(key);
    if (!found) throw new Error('nothing was made for what was asked for');
    return found.value;
  };
}
