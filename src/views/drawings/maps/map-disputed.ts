import type { Disputed } from './disputed-shapes.ts';
import type { Frame } from './map-frame.ts';
import { linesSeen, type Polyline, pathData, thinned, thinnedRing } from './map-lines.ts';

/** How disputed areas are drawn. */
export interface DrawnAreas {
  /** The data of one path to be hatched, with lines so far apart. */
  hatch: string;
  apart: number;
  /** The borders of the areas on land, and rings, as the data of one path to be dashed. */
  dashes: string;
}

/** A disputed area as a frame shows it. */
export interface SeenArea {
  area: Disputed['area'];
  rings: readonly Polyline[];
}

/** How far a line may stray from where it runs, in the picture’s unit: as far as other borders. */
const TOLERANCE = 1.75;
/** The same for what would lose its shape by that: all that is shorter than so many units. */
const FINE = 0.5;
const SHORT = 120;
/** How far apart the lines of a hatch are, in the picture’s unit; on areas as small as those on a map of the Earth, they look like a tone. */
const APART = { region: 5, world: 2 };
/** In the picture’s square units: on less than that, no hatch can be told. */
const LEAST = 12;

/** The disputed areas of which a frame shows enough to be seen, those nearest to its middle first. */
export function disputedSeen({ width, height, view, ground }: Frame): SeenArea[] {
  const middle = [width / 2, height / 2] as const;
  return ground.disputed
    .map(({ area, shape }) => ({ area, rings: ringsSeen(linesSeen(shape, view)) }))
    .filter(({ rings }) => rings.length > 0)
    .map((seen) => ({ seen, away: Math.min(...seen.rings.flat().map(awayFrom(middle))) }))
    .sort((a, b) => a.away - b.away)
    .map(({ seen }) => seen);
}

/** The areas of a frame, and all disputed borders in it: also those of areas too small to be hatched. */
export function drawDisputed(
  { view, ground, extent }: Frame,
  areas: readonly SeenArea[],
): DrawnAreas {
  const borders = linesSeen(ground.disputedBorders, view)
    .map((line) => thinned(line, toleranceOf(line)))
    .filter((line) => !isRing(line) || Math.abs(sizeOf(line)) >= LEAST);
  return {
    hatch: pathData(
      areas.flatMap(({ rings }) => rings),
      'closed',
    ),
    apart: APART[extent],
    dashes: pathData(borders, 'open'),
  };
}

function ringsSeen(rings: readonly Polyline[]): Polyline[] {
  return rings
    .map((ring) => thinnedRing(ring, toleranceOf(ring)))
    .filter((ring) => Math.abs(sizeOf(ring)) >= LEAST);
}

const isRing = (line: Polyline) => line[0]?.join() === line.at(-1)?.join();

function toleranceOf(line: Polyline): number {
  const length = line.slice(1).reduce((sum, [x, y], index) => {
    const [lastX, lastY] = line[index] ?? [x, y];
    return sum + Math.hypot(x - lastX, y - lastY);
  }, 0);
  return length < SHORT ? FINE : TOLERANCE;
}

/** The area within a ring (the shoelace formula), negative where it runs the other way round. */
function sizeOf(ring: Polyline): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

const awayFrom =
  ([x, y]: readonly [number, number]) =>
  ([toX, toY]: readonly [number, number]) =>
    Math.hypot(toX - x, toY - y);
