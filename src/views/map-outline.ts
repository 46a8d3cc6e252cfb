import { geoCircle } from 'd3-geo';
import type { Area, Frame } from './map-frame.ts';
import { pathData, polygonsSeen, thinnedRing } from './map-lines.ts';

/** In the picture’s unit: the radius of a disc that can just be seen. */
const LEAST = 5;
const KILOMETRES_IN_DEGREE = 111.2;

/** The outline of an area as a path: all that is as near to its middle, on the globe. */
export function areaOutline({ place, radius }: Area, { view, kilometre }: Frame): string {
  if (radius * kilometre < LEAST) {
    const [x, y] = (view(place) ?? [0, 0]).map(Math.round);
    return `M${(x ?? 0) - LEAST} ${y}a${LEAST} ${LEAST} 0 1 0 ${2 * LEAST} 0a${LEAST} ${LEAST} 0 1 0-${2 * LEAST} 0z`;
  }
  const circle = geoCircle()
    .center(place)
    .radius(radius / KILOMETRES_IN_DEGREE);
  const { coordinates } = circle.precision(5)();
  const rings = polygonsSeen({ type: 'MultiPolygon', coordinates: [coordinates] }, view).flat();
  return pathData(
    rings.map((ring) => thinnedRing(ring, 0.15)),
    'closed',
  );
}
