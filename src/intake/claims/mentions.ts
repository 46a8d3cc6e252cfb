import type { KnownName } from '../../model/known.ts';

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
  const found = known.flatMap(({ id, names }) =>
    names.flatMap((name) => occurrences(text, name, id)),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const kept: Mention[] = [];
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

const WORD = /[\p{L}\p{N}]/u;
const ADJECTIVE = /^(?:i|ian|an|n|ese|ish)(?![\p{L}\p{N}])/u;

function occurrences(text: string, name: string, id: string): Mention[] {
  const found: Mention[] = [];
  if (!/\p{Lu}/u.test(name)) return found;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    if (start > 0 && WORD.test(text[start - 1] ?? '')) continue;
    const after = text.slice(start + name.length, start + name.length + 5);
    const ending =
      name.length >= 4 && !name.includes(' ') ? (ADJECTIVE.exec(after)?.[0] ?? '') : '';
    const end = start + name.length + ending.length;
    // “Iran-backed” is somebody else.
    if (WORD.test(text[end] ?? '') || /^-\s?\p{L}/u.test(text.slice(end, end + 3))) continue;
    found.push({ id, start, end, form: ending === '' ? 'name' : 'adjective' });
  }
  return found;
}
