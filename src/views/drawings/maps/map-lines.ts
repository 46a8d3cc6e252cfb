import { type GeoProjection, geoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';

/** A place in a drawing. */
export type Point = [x: number, y: number];
export type Polyline = readonly Point[];

/** The lines that a projection shows of a shape: the rings of polygons come without their last point, the first. */
export function linesSeen(shape: MultiLineString | MultiPolygon, view: GeoProjection): Polyline[] {
  return polygonsSeen(shape, view).flat();
}

/** The same, by the polygons they belong to; those that are not seen at all are left out. */
export function polygonsSeen(
  shape: MultiLineString | MultiPolygon,
  view: GeoProjection,
): Polyline[][] {
  const seen: Point[][][] = [[]];
  geoStream(
    shape,
    view.stream({
      polygonStart: () => seen.push([]),
      lineStart: () => seen.at(-1)?.push([]),
      point: (x, y) => seen.at(-1)?.at(-1)?.push([x, y]),
      lineEnd: () => {},
      polygonEnd: () => {},
    }),
  );
  return seen.filter((lines) => lines.length > 0);
}

/**
 * A line with no more points than it needs to stay within `tolerance` of itself (Ramer, Douglas and
 * Peucker); its ends stay.
 */
export function thinned(line: Polyline, tolerance: number): Polyline {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const away = line.map((point) => distanceTo(first, last, point));
  const farthest = away.reduce((best, here, index) => (here > (away[best] ?? 0) ? index : best), 0);
  if ((away[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...thinned(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...thinned(line.slice(farthest), tolerance),
  ];
}

/** How far a point is from the straight line between two others. */
function distanceTo([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - nearest * dx, y - y1 - nearest * dy);
}

/** A ring, which is closed by its first point, thinned; nothing where it is too small to be seen. */
export function thinnedRing(ring: Polyline, tolerance: number): Polyline {
  const [first] = ring;
  if (!first) return [];
  const thin = thinned([...ring, first], tolerance).slice(0, -1);
  return thin.length > 2 ? thin : [];
}

/** Whether a point lies within rings in a plane, one of which may be a hole of another. */
export function isInside([x, y]: Point, rings: readonly Polyline[]): boolean {
  return rings.reduce((inside, ring) => inside !== isWithinRing(x, y, ring), false);
}

function isWithinRing(x: number, y: number, ring: Polyline): boolean {
  let inside = false;
  let [lastX, lastY] = ring.at(-1) ?? [0, 0];
  for (const [nextX, nextY] of ring) {
    const crosses = nextY > y !== lastY > y;
    if (crosses && x < ((lastX - nextX) * (y - nextY)) / (lastY - nextY) + nextX) inside = !inside;
    [lastX, lastY] = [nextX, nextY];
  }
  return inside;
}

/** Lines as the data of a path in whole numbers, each step from the point before. */
export function pathData(lines: readonly Polyline[], end: 'open' | 'closed'): string {
  return lines
    .map((line) => steps(line.map(([x, y]) => [Math.round(x), Math.round(y)])))
    .filter((data) => data !== '')
    .map((data) => (end === 'closed' ? `${data}z` : data))
    .join('');
}

function steps(line: Polyline): string {
  const [start, ...rest] = line.filter(
    ([x, y], index) => x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1],
  );
  if (!start || rest.length === 0) return '';
  let [lastX, lastY] = start;
  const moves = rest.flatMap(([x, y]) => {
    const move = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return move;
  });
  return `M${signed(start)}l${signed(moves)}`;
}

/** Numbers in a row, with a space only where no minus tells them apart. */
function signed(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
