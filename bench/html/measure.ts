/** How much of a text was found, and how much of what was found belongs to it. */
export interface Measure {
  precision: number;
  recall: number;
  f1: number;
}

/** Compares two texts by their runs of four words, each counted as often as it occurs. */
export function measure(found: string, expected: string): Measure {
  const [a, b] = [runs(found), runs(expected)];
  let shared = 0;
  for (const [run, count] of a) shared += Math.min(count, b.get(run) ?? 0);
  const precision = share(shared, a);
  const recall = share(shared, b);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

const LENGTH = 4;

function runs(text: string): Map<string, number> {
  const words = text.match(/\w+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - LENGTH); at++) {
    const run = words.slice(at, at + LENGTH).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function share(count: number, of: ReadonlyMap<string, number>): number {
  const all = [...of.values()].reduce((sum, each) => sum + each, 0);
  return all === 0 ? 0 : count / all;
}
