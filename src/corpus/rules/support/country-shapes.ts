import { geoDistance } from 'd3-geo';
import type { Position as LonLat, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { countryOfNumber } from '../../../model/country.ts';

/** Latitude and longitude in degrees, in the order of the record. */
export type LatLon = readonly [latitude: number, longitude: number];

type Rings = Polygon['coordinates'];

/**
 * What belongs to a state and has a code of its own: a place there may be filed under either. ISO 3166-1 notes
 * the state of each. Left out are those that the atlas has as parts of their state, or not at all.
 */
const dependencies: Readonly<Record<string, readonly string[]>> = {
  AU: ['HM', 'NF'],
  CN: ['HK', 'MO'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'MF', 'NC', 'PF', 'PM', 'TF', 'WF'],
  GB: ['AI', 'BM', 'FK', 'GG', 'GS', 'IM', 'IO', 'JE', 'KY', 'MS', 'PN', 'SH', 'TC', 'VG'],
  NL: ['AW', 'CW', 'SX'],
  NZ: ['CK', 'NU'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};

/** The mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371;
/** In degrees: beyond, a plane that touches the Earth is no longer like it, and corners are near enough. */
const FLAT = 5;
const RADIANS = Math.PI / 180;

/**
 * The outlines of a country and of what belongs to it, in the plane of longitude and latitude, in which the atlas
 * draws its borders. There a polygon holds what it goes round; on the sphere it may be all the rest, as some islets
 * of the same atlas at 1:10 million are. Empty where the atlas has no such country.
 */
function outlinesOf(country: string): readonly Rings[] {
  const before = known.get(country);
  if (before) return before;
  const codes = [country, ...(dependencies[country] ?? [])];
  const outlines = atlas.objects.countries.geometries
    .filter(({ id }) => codes.includes(countryOfNumber(String(id)) ?? ''))
    .flatMap(polygonsOf);
  known.set(country, outlines);
  return outlines;
}

const known = new Map<string, readonly Rings[]>();

type Shape = (typeof atlas.objects.countries.geometries)[number];

function polygonsOf(shape: Shape): Rings[] {
  const { features } = feature(atlas, { type: 'GeometryCollection', geometries: [shape] });
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  });
}

/** Whether the atlas has a country by its code. */
export const isOnAtlas = (country: string): boolean => outlinesOf(country).length > 0;

/** Whether a place lies within a country, or in what belongs to it. */
export const isWithin = (place: LatLon, country: string): boolean =>
  outlinesOf(country).some((rings) => contains(rings, place));

/** Whether a place lies within any country that has a code: not at sea, and where no code is given. */
export const isInACountry = (place: LatLon): boolean =>
  atlas.objects.countries.geometries.some(
    (shape) =>
      countryOfNumber(String(shape.id)) !== undefined &&
      polygonsOf(shape).some((rings) => contains(rings, place)),
  );

/** How many kilometres there are from a place outside of a country to its nearest outline. */
export function kilometresTo(country: string, place: LatLon): number {
  let [nearest, least] = [place, Infinity];
  for (const rings of outlinesOf(country))
    for (const ring of rings)
      for (let at = 1; at < ring.length; at += 1) {
        const [there, away] = nearestOn(ring[at - 1] ?? [], ring[at] ?? [], place);
        if (away < least) [nearest, least] = [there, away];
      }
  return Math.sqrt(least) < FLAT ? wayBetween(place, nearest) : wayToCorners(country, place);
}

const wayBetween = ([y1, x1]: LatLon, [y2, x2]: LatLon) => geoDistance([x1, y1], [x2, y2]) * EARTH;

const wayToCorners = (country: string, place: LatLon) =>
  outlinesOf(country)
    .flat(2)
    .reduce((least, [x = 0, y = 0]) => Math.min(least, wayBetween(place, [y, x])), Infinity);

/** The nearest place on a line, in a plane that touches the Earth at a place, and how far it is in that plane. */
function nearestOn(
  [x1 = 0, y1 = 0]: LonLat,
  [x2 = 0, y2 = 0]: LonLat,
  [latitude, longitude]: LatLon,
): [place: LatLon, away: number] {
  const narrow = Math.cos(latitude * RADIANS);
  const [x, y] = [turned(x1 - longitude) * narrow, y1 - latitude];
  const [dx, dy] = [(x2 - x1) * narrow, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
  const [right, up] = [x + along * dx, y + along * dy];
  return [[latitude + up, longitude + right / narrow], right * right + up * up];
}

/** A difference of longitudes the shorter way round. */
const turned = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** Whether a place lies within rings, one of which may be a hole of another. */
const contains = (rings: Rings, place: LatLon) =>
  rings.reduce((inside, ring) => inside !== isEncircled(ring, place), false);

function isEncircled(ring: LonLat[], [latitude, longitude]: LatLon): boolean {
  return ring.slice(1).reduce((inside, [x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    const isCrossed =
      y1 > latitude !== y2 > latitude && longitude < ((x1 - x2) * (latitude - y2)) / (y1 - y2) + x2;
    return inside !== isCrossed;
  }, false);
}
