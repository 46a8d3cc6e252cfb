import type { ParsedEntry } from '../../parsing/parse-entry.ts';

/**
 * Every string an entry with mistakes in it holds, in whatever field: a reference in a field that could
 * not be read is still one, as far as telling that nothing refers to something goes.
 */
export function mentionsIn({ data, violations }: ParsedEntry): Set<string> {
  const found = new Set<string>();
  if (violations.length > 0) collect(data, found);
  return found;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    into.add(key);
    collect(item, into);
  }
}
