import { comparable, isKindOf } from '../../causes.ts';
import type { Cues } from '../../cues/cues.ts';

/**
 * Whether a text lacks every word for a cause of the list, or for a kind of it; false where the cause is on no
 * list, or has no words of its own.
 */
export function lacksCause(value: string, text: string, { causes }: Cues): boolean {
  const name = comparable(value);
  if (!causes || !Object.hasOwn(causes, name) || text.toLowerCase().includes(name)) return false;
  return !Object.entries(causes).some(([kind, words]) => isKindOf(kind, name) && words.test(text));
}
