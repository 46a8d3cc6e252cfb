/** The points of a path’s data of `M`, `l`, `a` and `z`, in its own unit; throws where it has another step. */
export function pointsOf(data: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  for (const [, command = '', numbers = ''] of data.matchAll(/([a-z])([^a-z]*)/gi)) {
    const found = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (!'Mlaz'.includes(command) || numbers.includes('.')) throw new Error(`${command}${numbers}`);
    const step = command === 'a' ? 7 : 2;
    for (let at = 0; at < found.length; at += step) {
      const [x = 0, y = 0] = found.slice(at + step - 2, at + step);
      const [lastX, lastY] = command === 'M' ? [0, 0] : (points.at(-1) ?? [0, 0]);
      points.push([lastX + x, lastY + y]);
    }
  }
  return points;
}
