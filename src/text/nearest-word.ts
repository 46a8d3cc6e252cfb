import { closestMatch } from 'leven';

/**
 * The candidate that a word was most likely meant to be, by Levenshtein distance; `undefined` where
 * none is near enough (a third of the word's length, at least two edits, never all of it). Ties go
 * to the first.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const tolerance = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  return closestMatch(word, [...candidates], { maxDistance: tolerance });
}
