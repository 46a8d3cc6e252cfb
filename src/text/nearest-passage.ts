import { markDifference } from './mark-difference.ts';
import { normalise } from './normalise.ts';

/** The stretch of a text most like a quotation, and how the two differ. */
export interface NearestPassage {
  passage: string;
  /** As {@link markDifference} marks it. */
  marked: string;
  /** The share of the quotation's words that stand in the passage, 0 to 1. */
  likeness: number;
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Finds the window of a text, as many words long as the quotation, that shares most words with it.
 * For messages only: evidence is never placed by likeness. `undefined` below half of the words.
 */
export function nearestPassage(
  quotation: string,
  texts: readonly string[],
): NearestPassage | undefined {
  const wanted = normalise(quotation).text;
  const candidates = texts.flatMap((text) => bestWindow(wanted, normalise(text).text) ?? []);
  const best = candidates.reduce<{ passage: string; likeness: number } | undefined>(
    (a, b) => (a && a.likeness >= b.likeness ? a : b),
    undefined,
  );
  if (!best || best.likeness < 0.5) return undefined;
  return { ...best, marked: markDifference(wanted, best.passage) };
}

function bestWindow(
  wanted: string,
  text: string,
): { passage: string; likeness: number } | undefined {
  const needle = wordsOf(wanted).map((word) => word[0].toLowerCase());
  const words = wordsOf(text);
  if (needle.length === 0 || words.length === 0) return undefined;
  const size = Math.min(needle.length, words.length);
  const missing = countOf(needle);
  let shared = 0;
  let best = { shared: -1, first: 0 };
  words.forEach((word, last) => {
    if (spend(missing, word[0], -1)) shared++;
    const first = last - size + 1;
    if (first < 0) return;
    if (shared > best.shared) best = { shared, first };
    if (spend(missing, words[first]?.[0] ?? '', 1)) shared--;
  });
  const from = words[best.first];
  const to = words[best.first + size - 1];
  if (!from || !to) return undefined;
  return {
    passage: text.slice(from.index, to.index + to[0].length),
    likeness: best.shared / needle.length,
  };
}

const wordsOf = (text: string) => [...text.matchAll(WORDS)];

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Takes a word out of the counts, or puts it back; tells whether that changed how many words are shared. */
function spend(counts: Map<string, number>, word: string, by: 1 | -1): boolean {
  const key = word.toLowerCase();
  const left = counts.get(key);
  if (left === undefined) return false;
  counts.set(key, left + by);
  return by === -1 ? left > 0 : left >= 0;
}
