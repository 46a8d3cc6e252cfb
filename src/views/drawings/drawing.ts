/** Words at a place; `x`, `y` is where their first baseline begins. All lengths are CSS pixels at full size. */
export interface DrawnText {
  x: number;
  y: number;
  text: string;
}

/** Where something stands. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const { round } = Math;

/** Lines of text below one another. */
export function textLines(
  lines: readonly string[],
  { x, y, step }: { x: number; y: number; step: number },
): DrawnText[] {
  return lines.map((text, index) => ({ x: round(x), y: round(y + index * step), text }));
}
