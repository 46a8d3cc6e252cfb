/**
 * Makes a function that keeps the values of the `most` keys that were last used, and asks `make` again only
 * for a key that is not among them.
 */
export function keepingLastUsed<Key, Value>(
  most: number,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new Map<Key, { value: Value }>();
  return (key) => {
    const entry = kept.get(key) ?? { value: make(key) };
    kept.delete(key);
    kept.set(key, entry);
    if (kept.size > most) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    return entry.value;
  };
}
