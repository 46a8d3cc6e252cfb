import type { KnownName } from '../../model/known.ts';
import { oncePer } from '../../model/once-per.ts';

/** Where a known name, or an adjective made from it, stands in a text; half-open, in UTF-16 code units. */
export interface Mention {
  id: string;
  start: number;
  end: number;
  form: 'name' | 'adjective';
}

/**
 * Every mention of known names, in order; of overlapping ones the longest. A name counts where it stands
 * as whole words with the capitals it has. An adjective is a name of at least four letters with an ending
 * of English (“Israeli”, “Iraqi’s”): a guess, told apart from a name.
 */
export function mentionsOf(text: string, known: readonly KnownName[]): Mention[] {
  const byFirst = searchedFor(known);
  const found: Mention[] = [];
  for (let start = 0; start < text.length; start++)
    for (const name of byFirst.get(text.charCodeAt(start)) ?? [])
      if (text.startsWith(name.text, start)) found.push(...mentionAt(start, name, text));
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const kept: Mention[] = [];
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

interface SearchedName {
  id: string;
  text: string;
  /** Whether English may make an adjective of it. */
  hasAdjective: boolean;
}

type NamesByFirst = ReadonlyMap<number, readonly SearchedName[]>;

/** Names by their first code unit: made once for a list, which every deed of every article is searched for. */
const searchedFor = oncePer((known: readonly KnownName[]): NamesByFirst => {
  const all = known.flatMap(({ id, names }) =>
    names
      .filter((text) => /\p{Lu}/u.test(text))
      .map((text) => ({ id, text, hasAdjective: text.length >= 4 && !text.includes(' ') })),
  );
  return Map.groupBy(all, ({ text }) => text.charCodeAt(0));
});

const WORD = /[\p{L}\p{N}]/u;
const ADJECTIVE = /^(?:i|ian|an|n|ese|ish)(?![\p{L}\p{N}])/u;

/** A name that begins at a place of a text, where it stands there as whole words. */
function mentionAt(
  start: number,
  { id, text: name, hasAdjective }: SearchedName,
  text: string,
): Mention[] {
  if (start > 0 && WORD.test(text[start - 1] ?? '')) return [];
  const after = text.slice(start + name.length, start + name.length + 5);
  const ending = hasAdjective ? (ADJECTIVE.exec(after)?.[0] ?? '') : '';
  const end = start + name.length + ending.length;
  // “Iran-backed” is somebody else.
  if (WORD.test(text[end] ?? '') || /^-\s?\p{L}/u.test(text.slice(end, end + 3))) return [];
  return [{ id, start, end, form: ending === '' ? 'name' : 'adjective' }];
}
