import { nearestPassage } from '../text/nearest-passage.ts';
import { quoted } from './finding.ts';

/** What to do about words that are not where they should be: the nearest there, and how they differ. */
export function nearestAdvice(words: string, texts: readonly string[], where: string): string {
  const nearest = nearestPassage(words, texts);
  return nearest
    ? `nearest: ${quoted(nearest.passage)}; difference: ${nearest.marked}`
    : `copy the words from ${where}; nothing in it is near to these`;
}
