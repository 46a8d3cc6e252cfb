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

interface Candidate {
  text: string;
  /** Where the window’s first word begins and its last one ends. */
  start: number;
  end: number;
  /** How many words it shares with the quotation. */
  shared: number;
  score: number;
}

/**
 * Finds the window of a text, about as many words long as the quotation, that shares most words with it.
 * For messages only: evidence is never placed by likeness. `undefined` below half of the words.
 */
export function nearestPassage(
  quotation: string,
  texts: readonly string[],
): NearestPassage | undefined {
  const wanted = normalise(quotation).text;
  const needle = wordsOf(wanted).map((word) => word[0].toLowerCase());
  const candidates = texts.flatMap((text) => bestWindow(needle, normalise(text).text) ?? []);
  const best = candidates.reduce<Candidate | undefined>(better, undefined);
  if (!best || best.shared * 2 < needle.length) return undefined;
  const passage = withSigns(best, wanted);
  return {
    passage,
    marked: markDifference(wanted, passage),
    likeness: best.shared / needle.length,
  };
}

const better = (a: Candidate | undefined, b: Candidate) => (a && a.score >= b.score ? a : b);

// Words may have been left out of a quotation, or put into it.
const LENGTHS = [0, 1, 2, 3, 4, -1, -2];

function bestWindow(needle: readonly string[], text: string): Candidate | undefined {
  const words = wordsOf(text);
  if (needle.length === 0) return undefined;
  return LENGTHS.flatMap((by) => bestOfLength(needle, words, needle.length + by) ?? [])
    .map(({ shared, score, from, to }) => ({
      shared,
      score,
      text,
      start: from.index,
      end: to.index + to[0].length,
    }))
    .reduce<Candidate | undefined>(better, undefined);
}

/** A stretch of a text with as many of the signs around it as a quotation has around its words. */
export function withSigns(
  { text, start, end }: Pick<Candidate, 'text' | 'start' | 'end'>,
  wanted: string,
): string {
  const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(wanted) ?? [];
  const [after = ''] = /[^\p{L}\p{N}\p{M}]*$/u.exec(wanted) ?? [];
  const from = text.slice(0, start).endsWith(before) ? start - before.length : start;
  const shared = [...after].findIndex((sign, at) => text[end + at] !== sign);
  return text.slice(from, end + (shared < 0 ? after.length : shared));
}

interface Window {
  shared: number;
  score: number;
  from: RegExpExecArray;
  to: RegExpExecArray;
}

function bestOfLength(
  needle: readonly string[],
  words: readonly RegExpExecArray[],
  wanted: number,
): Window | undefined {
  const size = Math.min(Math.max(wanted, 1), words.length);
  const missing = countOf(needle);
  let shared = 0;
  let best: Window | undefined;
  words.forEach((to, last) => {
    if (spend(missing, to[0], -1)) shared++;
    const from = words[last - size + 1];
    if (!from) return;
    const score = scoreOf(shared, needle, [from[0], to[0]], Math.abs(size - needle.length));
    if (!best || score > best.score) best = { shared, score, from, to };
    if (spend(missing, from[0], 1)) shared--;
  });
  return best;
}

// Of windows that share as many words, one of the same length and with the same ends is the likeliest.
function scoreOf(
  shared: number,
  needle: readonly string[],
  [first, last]: readonly [string, string],
  tooMany: number,
): number {
  const begins = first.toLowerCase() === needle[0] ? 0.15 : 0;
  const ends = last.toLowerCase() === needle.at(-1) ? 0.15 : 0;
  return shared - 0.1 * tooMany + begins + ends;
}

const wordsOf = (text: string): RegExpExecArray[] => [...text.matchAll(WORDS)];

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
