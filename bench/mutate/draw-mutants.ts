import type { Chance } from '../site/chance.ts';
import { type MutablePlace, mutablePlaces } from './mutants.ts';

/** A file of code with one of its places written in another way. */
export interface Mutant {
  path: string;
  /** The file as it is. */
  text: string;
  place: MutablePlace;
  /** What the mutant has there. */
  written: string;
}

/**
 * Draws different places of some files, as many as asked for or all, each as likely, and for each one of the changes
 * that it allows. A list or a pattern is one place, however long it is. Files are given by their paths.
 */
export function drawMutants(
  sources: ReadonlyMap<string, string>,
  count: number,
  chance: Chance,
): Mutant[] {
  const all = [...sources].flatMap(([path, text]) =>
    mutablePlaces(path, text).map((place) => ({ path, text, place })),
  );
  const drawn: Mutant[] = [];
  while (drawn.length < count && all.length > 0) {
    const [one] = all.splice(chance.whole(0, all.length - 1), 1);
    if (one) drawn.push({ ...one, written: chance.one(one.place.instead) });
  }
  return drawn;
}

/** A mutant on one line: the file and line, the kind of change, and what was and what is there. */
export function describeMutant({ path, text, place, written }: Mutant): string {
  const line = text.slice(0, place.start).split('\n').length;
  const before = text.slice(place.start, place.end);
  return `${path}:${line} ${place.kind}: ${differing(before, written)}`;
}

// Enough of each text to find the place by.
const CONTEXT = 20;
const MOST = 110;

/** Two texts without what they begin and end with alike, but for some signs around. */
function differing(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end++;
  const shown = (text: string) =>
    text
      .slice(Math.max(0, start - CONTEXT), Math.min(text.length, text.length - end + CONTEXT))
      .replace(/\s+/gu, ' ')
      .slice(0, MOST);
  return `${shown(before)} → ${shown(after)}`;
}
