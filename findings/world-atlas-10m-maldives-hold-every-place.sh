#!/usr/bin/env bash
# In world-atlas the Maldives at 1:10 million hold every place on Earth but a few islets.
#
# world-atlas 2.0.2, countries-10m.json, read with topojson-client 3.1.0 and asked with d3-geo 3.1.2: three of the
# polygons of the Maldives are islets of three corners that run the wrong way round, presumably since coordinates
# were rounded to a grid. On the sphere such a polygon is the whole Earth without the islet, so `geoContains` finds
# Baghdad, Ottawa and the South Pole in the Maldives, and `geoArea` gives them some 38 steradians, three times the
# Earth. No other country of that file has such a polygon, and at 1:50 million and 1:110 million none has.
#
# Seen with node 24:
#   10m: Maldives (3) hold Baghdad, Ottawa, the Pole: true true true
#   50m: none
#   110m: none
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2
cat >try.mjs <<'E'
import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';

const lines = ['10m', '50m', '110m'].map((scale) => {
  const atlas = JSON.parse(readFileSync(`node_modules/world-atlas/countries-${scale}.json`, 'utf8'));
  const found = feature(atlas, atlas.objects.countries).features.flatMap((country) => {
    const { type, coordinates } = country.geometry;
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    const turned = polygons.filter((rings) => geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI);
    if (turned.length === 0) return [];
    const holds = [[44.4, 33.3], [-75.7, 45.4], [0, -90]].map((place) => geoContains(country, place));
    return [`${country.properties.name} (${turned.length}) hold Baghdad, Ottawa, the Pole: ${holds.join(' ')}`];
  });
  return `${scale}: ${found.join('; ') || 'none'}`;
});
console.log(lines.join('\n'));
const expected = ['10m: Maldives (3) hold Baghdad, Ottawa, the Pole: true true true', '50m: none', '110m: none'];
process.exit(lines.join() === expected.join() ? 0 : 1);
E
node try.mjs
