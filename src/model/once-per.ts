/**
 * Makes a function that asks `make` once for each object and gives the same value from then on; for what does not change once it
 * is made. What was made for an object is let go with it.
 */
export function oncePer<Key extends WeakKey, Value extends WeakKey>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
