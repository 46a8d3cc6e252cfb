#!/usr/bin/env bash
# d3-geo streams a polygon that its clip cuts in two as one polygon, with the outlines of both pieces as rings.
#
# d3-geo 3.1.2: in GeoJSON every ring after the first is a hole, so one would expect a polygon for each piece, as they go
# to `polygonStart` and `polygonEnd`. Whatever puts the stream back together and takes the first ring for the outline
# loses the other piece.
#
# Seen, with a U of which only parts of its two arms lie within 10 degrees of the middle:
#   1 polygon of 2 rings, 0 of which lies in another
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent d3-geo@3.1.2
cat >u.mjs <<'JS'
import { geoAzimuthalEqualArea, geoContains, geoStream } from 'd3-geo';

const u = {
  type: 'Polygon',
  coordinates: [
    [[-8, 4], [-4, 4], [-4, -30], [4, -30], [4, 4], [8, 4], [8, -40], [-8, -40], [-8, 4]],
  ],
};
const view = geoAzimuthalEqualArea().clipAngle(10);
const polygons = [];
geoStream(
  u,
  view.stream({
    polygonStart: () => polygons.push([]),
    lineStart: () => polygons.at(-1).push([]),
    point: (x, y) => polygons.at(-1).at(-1).push(view.invert([x, y])),
    lineEnd: () => {},
    polygonEnd: () => {},
  }),
);
const rings = polygons[0].map((ring) => [...ring, ring[0]]);
const inAnother = rings.filter((ring) =>
  rings.some((one) => one !== ring && geoContains({ type: 'Polygon', coordinates: [one] }, ring[0])),
);
console.log(
  `${polygons.length} polygon of ${rings.length} rings, ${inAnother.length} of which lies in another`,
);
JS
seen=$(node u.mjs)
echo "$seen"
[ "$seen" = '1 polygon of 2 rings, 0 of which lies in another' ]
