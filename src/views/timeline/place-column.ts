/** Something that wants to stand with its middle at `wish`. */
export interface Wisher {
  wish: number;
  height: number;
}

/**
 * The tops of things that stand below one another in the order given, `gap` apart at least, each as
 * near to where it wishes to be as the others let it (least squares; pool adjacent violators).
 */
export function placeColumn(things: readonly Wisher[], gap: number): number[] {
  const offsets: number[] = [];
  let stacked = 0;
  const pools: { sum: number; count: number }[] = [];
  for (const { wish, height } of things) {
    offsets.push(stacked);
    pools.push({ sum: wish - height / 2 - stacked, count: 1 });
    stacked += height + gap;
    joinViolators(pools);
  }
  const tops = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return offsets.map((offset, index) => offset + (tops[index] ?? 0));
}

function joinViolators(pools: { sum: number; count: number }[]): void {
  for (;;) {
    const [before, last] = pools.slice(-2);
    if (!before || !last || mean(before) <= mean(last)) return;
    pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
  }
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
