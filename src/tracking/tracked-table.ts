import { type ReadLog, TrackedSource } from './read-log.ts';

/** What is computed once for a whole record and read by key, as an entry of a map. */
export type Table<Key, Value> = Pick<ReadonlyMap<Key, Value>, 'get'>;

/** The source of what a table has for a key. */
export const slotName = (table: string, key: string): string => `${table} of ${key}`;

/**
 * A table that notes what was looked up in it, and not what is read to compute it: whether a slot is what it was is seen
 * from what it holds. It is computed when it is first asked.
 */
export function trackedTable<Key, Value>(
  name: string,
  table: () => Table<Key, Value>,
  { log, keyName }: { log: ReadLog; keyName: (key: Key) => string },
): Table<Key, Value> {
  const sources = new Map<Key, TrackedSource>();
  return {
    get(key) {
      const source = sources.get(key) ?? new TrackedSource(slotName(name, keyName(key)));
      sources.set(key, source);
      log.read(source, 1);
      return log.aside(() => table().get(key));
    },
  };
}
