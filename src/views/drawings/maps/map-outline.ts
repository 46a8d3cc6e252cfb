import { geoCircle } from 'd3-geo';
import type { Area, Frame } from './map-frame.ts';
import { pathData, polygonsSeen, thinnedRing } from './map-lines.ts';

/** In the picture’s unit: the radius of a disc that can just be seen, and of one that can be told from an oval. */
const LEAST = 5;
const LARGE = 30;
const KILOMETRES_IN_DEGREE = 111.2;

/** How large an area is in the picture, in its unit: never smaller than can be seen. */
export function drawnRadius({ radius }: Area, { kilometre }: Frame): number {
  return Math.max(LEAST, Math.round(radius * kilometre));
}

/**
 * The outline of an area as a path: a disc where it is small in the picture, else the circle on the globe of the same
 * radius around its middle, which the projection may make an oval.
 */
export function areaOutline(area: Area, frame: Frame): string {
  const { place, radius } = area;
  const { view } = frame;
  const r = drawnRadius(area, frame);
  if (r < LARGE) {
    const [x = 0, y = 0] = (view(place) ?? []).map(Math.round);
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;
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
