import { type GeoProjection, geoArea, geoAzimuthalEquidistant } from 'd3-geo';
import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryOfNumber } from '../../../model/country.ts';
import { keepingLastUsed } from '../../../model/last-used.ts';
import { bordersApart } from './disputed-borders.ts';
import { type Disputed, divideAtlas } from './disputed-shapes.ts';
import { linesSeen, type Point, polygonsSeen, thinned } from './map-lines.ts';

/** A topology of countries by name and ISO 3166-1 numeric code, and of the land they make up. */
export type Atlas = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

/** Longitude and latitude in degrees (WGS 84), in this order, as geographic libraries have them. */
export type LonLat = [longitude: number, latitude: number];

/**
 * Land, the borders between countries, and the countries that have an ISO 3166-1 code, on the sphere. What is
 * disputed is in none of the countries, and its borders are apart from the others.
 */
export interface Ground {
  land: MultiPolygon;
  borders: MultiLineString;
  countries: readonly Country[];
  disputed: readonly Disputed[];
  disputedBorders: MultiLineString;
}

export interface Country {
  /** Two letters (ISO 3166-1). */
  code: string;
  shape: MultiPolygon;
}

export interface Geography {
  world: Ground;
  /** What of it may be seen within so many degrees of arc of a place, `REACH` at most. */
  near: (place: LonLat, reach: number) => Ground;
}

/** In degrees of arc. */
export const REACH = 15;
/** Places of one cell share what is cut out for them; its corners are no farther than this from its middle. */
const CELL = 10;
const CORNER = 7.2;
const RADIANS = Math.PI / 180;

/** How many cells are kept: each holds some thousand points, and what is drawn one after the other is mostly near. */
const MOST_CELLS = 8;
/**
 * In degrees: half a kilometre, a quarter of a pixel of the narrowest map (800 km, 400 pixels), and a third of the
 * atlas’s own points less.
 */
const FINEST = 0.005;
const FEWEST = 9;

type Polygon = Position[][];

/**
 * Makes an atlas (TopoJSON) ready to be asked what lies around a place: land, borders, countries, and the disputed
 * areas taken out of them. What is asked for once is kept.
 */
export function openGeography(atlas: Atlas): Geography {
  const { countries, land } = atlas.objects;
  const named = feature(atlas, countries).features.map(({ id, properties, geometry }) => ({
    name: properties.name,
    code: countryOfNumber(String(id)) ?? '',
    polygons: polygonsOf([geometry]).coordinates,
  }));
  const { disputed, lines, countries: left } = divideAtlas(named);
  const world = thinnedGround({
    land: polygonsOf(feature(atlas, land).features.map(({ geometry }) => geometry)),
    ...bordersApart(
      mesh(atlas, countries, (one, other) => one !== other),
      disputed,
      lines,
    ),
    countries: left.flatMap(({ code, polygons }): Country[] =>
      code === '' || polygons.length === 0
        ? []
        : [{ code, shape: { type: 'MultiPolygon', coordinates: [...polygons] } }],
    ),
    disputed,
  });
  const choose = chooser();
  const cellAt = keepingLastUsed(MOST_CELLS, (key: string) => {
    const [longitude = 0, latitude = 0] = key.split(' ').map(Number);
    const middle: LonLat = [longitude, latitude];
    return cutOut(choose(world, middle, CORNER + REACH), middle);
  });
  const near = (place: LonLat, reach: number) => choose(cellAt(cellOf(place)), place, reach);
  return { world, near };
}

/** The cell of a place, told by its middle. */
export function cellOf(place: LonLat): string {
  return place.map((degrees) => Math.round(degrees / CELL) * CELL).join(' ');
}

/**
 * Ground whose lines have no more points than they need to stay within a fraction of the least that a map shows; what is
 * too small for that stays as it is.
 */
function thinnedGround(ground: Ground): Ground {
  const line = (points: Position[]): Position[] => {
    const plain = points.map(([x = 0, y = 0]): Point => [x, y]);
    const kept = thinned(plain, FINEST).map(([x, y]) => [x, y]);
    // A ring of few could be turned the wrong way round, and be all of the Earth but itself.
    return kept.length < FEWEST ? points : kept;
  };
  const shape = ({ coordinates }: MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.map(line)),
  });
  const lines = ({ coordinates }: MultiLineString): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: coordinates.map(line),
  });
  return {
    land: shape(ground.land),
    borders: lines(ground.borders),
    countries: shapesThrough(ground.countries, shape),
    disputed: shapesThrough(ground.disputed, shape),
    disputedBorders: lines(ground.disputedBorders),
  };
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
  return outline.length < FEWEST && geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI;
}

/** Leaves out what cannot be seen from a place within so many degrees, by where it begins and how far it goes. */
function chooser() {
  const reaches = new Map<Position[], number>();
  const reachOf = (line: Position[]) => {
    const known = reaches.get(line) ?? farthest(line);
    reaches.set(line, known);
    return known;
  };
  return (ground: Ground, place: LonLat, degrees: number): Ground => {
    const within = chord([0, 0], [0, degrees]);
    const isSeen = (line: Position[]) => chord(line[0] ?? [], place) <= reachOf(line) + within;
    const seen = ({ coordinates }: MultiPolygon): MultiPolygon => ({
      type: 'MultiPolygon',
      // What was cut out of one polygon may have come apart: any of its rings may be the one seen.
      coordinates: coordinates.filter((rings) => rings.some(isSeen)),
    });
    const seenLines = (lines: MultiLineString): MultiLineString => ({
      ...lines,
      coordinates: lines.coordinates.filter(isSeen),
    });
    return {
      land: seen(ground.land),
      borders: seenLines(ground.borders),
      countries: shapesThrough(ground.countries, seen),
      disputed: shapesThrough(ground.disputed, seen),
      disputedBorders: seenLines(ground.disputedBorders),
    };
  };
}

/** Things with their shapes cut to a part; those of which nothing is left are left out. */
function shapesThrough<Thing extends { shape: MultiPolygon }>(
  things: readonly Thing[],
  cut: (shape: MultiPolygon) => MultiPolygon,
): Thing[] {
  return things
    .map((thing) => ({ ...thing, shape: cut(thing.shape) }))
    .filter(({ shape }) => shape.coordinates.length > 0);
}

function farthest(line: readonly Position[]): number {
  const [start = []] = line;
  return line.reduce((most, place) => Math.max(most, chord(start, place)), 0);
}

/** The straight way between two places through the Earth, in its radii: never longer than by a third place. */
function chord([l1 = 0, p1 = 0]: Position, [l2 = 0, p2 = 0]: Position): number {
  const [across, up] = [Math.sin(((l1 - l2) / 2) * RADIANS), Math.sin(((p1 - p2) / 2) * RADIANS)];
  return 2 * Math.sqrt(up * up + Math.cos(p1 * RADIANS) * Math.cos(p2 * RADIANS) * across * across);
}

/** The ground as seen from the middle of a cell, cut off at the horizon, and put back on the sphere. */
function cutOut(ground: Ground, middle: LonLat): Ground {
  const view = geoAzimuthalEquidistant()
    .rotate([-middle[0], -middle[1]])
    .precision(0)
    .clipAngle(CORNER + REACH);
  const cut = (shape: MultiPolygon): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: polygonsSeen(shape, view).map((rings) =>
      rings.map((ring) => back([...ring, ...ring.slice(0, 1)], view)),
    ),
  });
  const cutLines = (lines: MultiLineString): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: linesSeen(lines, view).map((line) => back(line, view)),
  });
  return {
    land: cut(ground.land),
    borders: cutLines(ground.borders),
    countries: shapesThrough(ground.countries, cut),
    disputed: shapesThrough(ground.disputed, cut),
    disputedBorders: cutLines(ground.disputedBorders),
  };
}

function back(line: readonly Position[], view: GeoProjection): Position[] {
  return line.flatMap(([x = 0, y = 0]) => {
    const place = view.invert?.([x, y]);
    return place ? [place] : [];
  });
}
