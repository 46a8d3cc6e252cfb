import { normalise } from './normalise.ts';

/** Every run of `length` words of a text, without case and punctuation; none where it has fewer words. */
export function wordRuns(text: string, length: number): Set<string> {
  const words =
    normalise(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at++)
    runs.add(words.slice(at, at + length).join(' '));
  return runs;
}

/** Every run of `length` letters and digits of a text, without anything between them and without case. */
export function letterRuns(text: string, length: number): Set<string> {
  const letters = normalise(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const runs = new Set<string>();
  for (let at = 0; at + length <= letters.length; at++) runs.add(letters.slice(at, at + length));
  return runs;
}

/** The share of some runs, from 0 to 1, that are among others. */
export function shareOfRuns(runs: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (runs.size === 0) return 0;
  let shared = 0;
  for (const run of runs) if (among.has(run)) shared++;
  return shared / runs.size;
}
