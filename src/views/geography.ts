import { type GeoProjection, geoArea, geoAzimuthalEquidistant } from 'd3-geo';
import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { linesSeen, polygonsSeen } from './map-lines.ts';

/** A topology of countries by ISO 3166-1 numeric code, and of the land they make up. */
export type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Longitude and latitude in degrees (WGS 84), in this order, as geographic libraries have them. */
export type LonLat = [longitude: number, latitude: number];

/** Land, the borders between countries, and the countries that have an ISO 3166-1 code, on the sphere. */
export interface Ground {
  land: MultiPolygon;
  borders: MultiLineString;
  countries: readonly Country[];
}

export interface Country {
  /** Two letters (ISO 3166-1). */
  code: string;
  shape: MultiPolygon;
}

export interface Geography {
  world: Ground;
  /** What of it lies within `REACH` of a place, or a little farther: far less to go through. */
  near: (place: LonLat) => Ground;
}

/** In degrees of arc. */
export const REACH = 15;
/** Places of one cell share what is near to them; its corners are no farther than this from its middle. */
const CELL = 10;
const CORNER = 7.2;
const HORIZON: LonLat = [0, CORNER + REACH];
const RADIANS = Math.PI / 180;

type Polygon = Position[][];

export function openGeography(atlas: Atlas): Geography {
  const { countries, land } = atlas.objects;
  const world: Ground = {
    land: polygonsOf(feature(atlas, land).features.map(({ geometry }) => geometry)),
    borders: mesh(atlas, countries, (one, other) => one !== other),
    countries: feature(atlas, countries)
      .features.map(({ id, geometry }) => ({ code: alpha2(id), shape: polygonsOf([geometry]) }))
      .filter(({ code }) => code !== ''),
  };
  const mayBeSeen = horizonOf(world);
  const cells = new Map<string, Ground>();
  const near = (place: LonLat) => {
    const [longitude, latitude] = place.map((degrees) => Math.round(degrees / CELL) * CELL);
    const middle: LonLat = [longitude ?? 0, latitude ?? 0];
    const ground = cells.get(middle.join()) ?? groundAround(middle, world, mayBeSeen);
    cells.set(middle.join(), ground);
    return ground;
  };
  return { world, near };
}

/** `IQ` for 368: Unicode CLDR has the numeric codes as aliases of the letters. Empty where it has none. */
function alpha2(numeric: string | number | undefined): string {
  const region = numeric === undefined ? '' : new Intl.Locale(`und-${numeric}`).region;
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : '';
}

function polygonsOf(geometries: readonly Geometry[]): MultiPolygon {
  const coordinates = geometries.flatMap((geometry) => {
    if (geometry.type === 'MultiPolygon') return geometry.coordinates;
    return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  });
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.filter((polygon) => !isInsideOut(polygon)),
  };
}

/** Whether rounding has turned an islet the wrong way round, so that it is all of the Earth but itself. */
function isInsideOut(coordinates: Polygon): boolean {
  const [outline = []] = coordinates;
  return outline.length < 9 && geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI;
}

/** Tells of a polygon whether any of it can be seen from a place, by where it begins and how far it goes. */
function horizonOf({ land, countries }: Ground) {
  const all = [land, ...countries.map(({ shape }) => shape)].flatMap((shape) => shape.coordinates);
  const reaches = new Map(all.map((polygon) => [polygon, reachOf(polygon)]));
  return (polygon: Polygon, place: LonLat) =>
    chord(polygon[0]?.[0] ?? [], place) <= (reaches.get(polygon) ?? 0) + chord([0, 0], HORIZON);
}

function reachOf([outline = []]: Polygon): number {
  const [start = []] = outline;
  return outline.reduce((farthest, place) => Math.max(farthest, chord(start, place)), 0);
}

/** The straight way between two places through the Earth, in its radii: never longer than by a third place. */
function chord([l1 = 0, p1 = 0]: Position, [l2 = 0, p2 = 0]: Position): number {
  const [across, up] = [Math.sin(((l1 - l2) / 2) * RADIANS), Math.sin(((p1 - p2) / 2) * RADIANS)];
  return 2 * Math.sqrt(up * up + Math.cos(p1 * RADIANS) * Math.cos(p2 * RADIANS) * across * across);
}

/** What lies around the middle of a cell: seen from there, cut off at the horizon, and put back on the sphere. */
function groundAround(
  middle: LonLat,
  { land, borders, countries }: Ground,
  mayBeSeen: ReturnType<typeof horizonOf>,
): Ground {
  const view = geoAzimuthalEquidistant()
    .rotate([-middle[0], -middle[1]])
    .precision(0)
    .clipAngle(HORIZON[1]);
  const cutOut = (shape: MultiPolygon): MultiPolygon => {
    const coordinates = shape.coordinates.filter((polygon) => mayBeSeen(polygon, middle));
    return {
      type: 'MultiPolygon',
      coordinates: polygonsSeen({ ...shape, coordinates }, view).map((rings) =>
        rings.map((ring) => back([...ring, ...ring.slice(0, 1)], view)),
      ),
    };
  };
  return {
    land: cutOut(land),
    borders: {
      type: 'MultiLineString',
      coordinates: linesSeen(borders, view).map((line) => back(line, view)),
    },
    countries: countries
      .map(({ code, shape }) => ({ code, shape: cutOut(shape) }))
      .filter(({ shape }) => shape.coordinates.length > 0),
  };
}

function back(line: readonly Position[], view: GeoProjection): Position[] {
  return line.flatMap(([x = 0, y = 0]) => {
    const place = view.invert?.([x, y]);
    return place ? [place] : [];
  });
}
