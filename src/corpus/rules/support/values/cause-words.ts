import { causesExclude, comparable, isKindOf } from '../../../entries/causes.ts';
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

/** The words by which a text tells a cause that cannot be the value, where it has none for the value. */
export function otherCauseIn(value: string, text: string, { causes }: Cues): string | undefined {
  const name = comparable(value);
  if (!causes || text.toLowerCase().includes(name)) return undefined;
  const told = Object.entries(causes).filter(([, words]) => words.test(text));
  const isTold = told.some(([kind]) => !causesExclude(kind, name));
  const [other] = told.filter(([kind]) => causesExclude(kind, name));
  return isTold ? undefined : other?.[1].exec(text)?.[0];
}
