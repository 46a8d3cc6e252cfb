import type { Frame } from './map-frame.ts';
import {
  linesSeen,
  type Point,
  type Polyline,
  pathData,
  thinned,
  thinnedRing,
} from './map-lines.ts';

/** Land and borders within a frame, as data of paths. */
export interface DrawnGround {
  land: string;
  borders: string;
  /** Coasts and borders. */
  outlines: readonly Polyline[];
}

/** How far a line may stray from where it runs, in the picture’s unit. */
const TOLERANCE = 1.75;

/**
 * What a map is drawn on, as paths in the unit of the picture: land, borders, and the lines that names keep away from.
 */
export function drawGround({ width, height, view, ground }: Frame): DrawnGround {
  const land = linesSeen(ground.land, view).map((ring) => thinnedRing(ring, TOLERANCE));
  const borders = linesSeen(ground.borders, view).map((line) => thinned(line, TOLERANCE));
  const coasts = land.flatMap((ring) => withoutEdge(ring, width, height));
  return {
    land: pathData(land, 'closed'),
    borders: pathData(borders, 'open'),
    outlines: [...borders, ...coasts],
  };
}

/** The steps of a ring that do not run along the edge it was cut off at. */
function withoutEdge(ring: Polyline, width: number, height: number): Polyline[] {
  const isOutside = ([x, y]: Point) => x < 0 || y < 0 || x > width || y > height;
  return ring.flatMap((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return isOutside(point) && isOutside(next) ? [] : [[point, next]];
  });
}
