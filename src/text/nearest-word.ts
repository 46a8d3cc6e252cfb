import { closestMatch } from 'leven';

/**
 * The candidate that a word was most likely meant to be, by Levenshtein distance; `undefined` where
 * none is near enough (a third of the word’s length, at least two edits, and never the whole word). Ties
 * go to the first.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const tolerance = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  return closestMatch(word, [...candidates], { maxDistance: tolerance });
}

/**
 * As {@link nearestWord}; where none is near, the only candidate that the word is a part of, from one
 * hyphen or end to another or as its beginning: `netanyahu` for `benjamin-netanyahu`.
 */
export function likelyWord(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const holders = all.filter((candidate) => isPart(word, candidate));
  return nearestWord(word, all) ?? (holders.length === 1 ? holders[0] : undefined);
}

const isPart = (word: string, whole: string) =>
  word.length > 2 && (whole.startsWith(word) || `-${whole}-`.includes(`-${word}-`));
