import { geoCircle } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import type { DisputedArea } from '../../../model/disputed-areas.ts';
import { type AtlasPiece, type CutOff, disputedPieces } from './disputed-pieces.ts';
import type { LonLat } from './geography.ts';
import { isInside } from './map-lines.ts';

/** An area that no country is given, and the codes of what the atlas has as such (ISO 3166-1, two letters). */
export interface Disputed {
  area: DisputedArea;
  codes: readonly string[];
  shape: MultiPolygon;
}

/** What the atlas has under one name. */
export interface NamedPolygons {
  name: string;
  code: string;
  polygons: readonly Polygon[];
}

/** What is left of countries, the areas taken out of them, and the borders that are new by that. */
export interface DividedAtlas {
  countries: readonly NamedPolygons[];
  disputed: readonly Disputed[];
  lines: readonly Position[][];
}

type Polygon = Position[][];

const KILOMETRES_IN_DEGREE = 111.2;

/**
 * Takes all disputed areas out of countries. Throws a `RangeError` with the name of the country where the
 * atlas has no such country, or no such part of it.
 */
export function divideAtlas(atlas: readonly NamedPolygons[]): DividedAtlas {
  let countries = atlas;
  const lines: Position[][] = [];
  const disputed = Object.keys(disputedPieces)
    .filter(isArea)
    .map((area): Disputed => {
      const taken = disputedPieces[area].map((piece) => {
        const part = takenOut(piece, countries);
        countries = countries.map((country) =>
          country.name === part.from?.name ? part.from : country,
        );
        lines.push(...part.lines);
        return part;
      });
      return {
        area,
        codes: taken.flatMap(({ codes }) => codes),
        shape: { type: 'MultiPolygon', coordinates: taken.flatMap(({ polygons }) => polygons) },
      };
    });
  return { countries, disputed, lines };
}

const isArea = (id: string): id is DisputedArea => Object.hasOwn(disputedPieces, id);

interface Part {
  polygons: Polygon[];
  codes: readonly string[];
  lines: readonly Position[][];
  /** The country as it is left. */
  from?: NamedPolygons;
}

function takenOut(piece: AtlasPiece, countries: readonly NamedPolygons[]): Part {
  if ('around' in piece) {
    const { coordinates } = geoCircle()
      .center(piece.around)
      .radius(piece.kilometres / KILOMETRES_IN_DEGREE)();
    return { polygons: [coordinates], codes: [], lines: coordinates };
  }
  const name = 'all' in piece ? piece.all : piece.of;
  const country = countries.find((one) => one.name === name);
  if (!country) throw new RangeError(name);
  if ('line' in piece) return cutOff(piece, country);
  const isTaken = (polygon: Polygon) =>
    'all' in piece || piece.each.some((place) => contains(polygon, place));
  const polygons = country.polygons.filter(isTaken);
  if (polygons.length === 0) throw new RangeError(name);
  const rest = country.polygons.filter((polygon) => !isTaken(polygon));
  return {
    polygons,
    codes: rest.length === 0 && country.code !== '' ? [country.code] : [],
    lines: [],
    from: { ...country, polygons: rest },
  };
}

/** In the plane of longitude and latitude, which is enough where nothing lies across the antimeridian. */
function contains(polygon: Polygon, place: LonLat): boolean {
  return isInside(
    place,
    polygon.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude])),
  );
}

/** Cuts a polygon in two along a line, each end of which is moved to the nearest corner of its outline. */
function cutOff({ at, line }: CutOff, country: NamedPolygons): Part {
  const polygon = country.polygons.find((one) => contains(one, at));
  if (!polygon) throw new RangeError(country.name);
  const [outline = [], ...holes] = polygon;
  const corners = outline.slice(0, -1);
  const between = positionsOf(line);
  const [from, to] = [between[0] ?? at, between.at(-1) ?? at].map((end) => nearest(corners, end));
  const cut = [corners[from ?? 0] ?? at, ...between.slice(1, -1), corners[to ?? 0] ?? at];
  const halves = [
    [...along(corners, to ?? 0, from ?? 0), ...cut.slice(1)],
    [...along(corners, from ?? 0, to ?? 0), ...cut.toReversed().slice(1)],
  ].map((ring): Polygon => [ring, ...holes.filter(([corner]) => corner && isOn(ring, corner))]);
  const polygons = halves.filter((half) => contains(half, at));
  if (polygons.length !== 1) throw new RangeError(country.name);
  const rest = halves.filter((half) => !polygons.includes(half));
  const others = country.polygons.filter((one) => one !== polygon);
  return {
    polygons,
    codes: [],
    lines: [cut],
    from: { ...country, polygons: [...others, ...rest] },
  };
}

const isOn = (ring: Position[], [longitude = 0, latitude = 0]: Position) =>
  contains([ring], [longitude, latitude]);

/** The corners from one to another, both included, in the order of the ring. */
function along(corners: readonly Position[], from: number, to: number): Position[] {
  return from <= to
    ? corners.slice(from, to + 1)
    : [...corners.slice(from), ...corners.slice(0, to + 1)];
}

function nearest(corners: readonly Position[], [x = 0, y = 0]: Position): number {
  const away = corners.map(([longitude = 0, latitude = 0]) =>
    Math.hypot(longitude - x, latitude - y),
  );
  return away.indexOf(Math.min(...away));
}

function positionsOf(line: string): Position[] {
  return line.split(', ').map((position) => position.split(' ').map(Number));
}
