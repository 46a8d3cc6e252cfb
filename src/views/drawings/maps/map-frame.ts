import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth } from 'd3-geo';
import { type Geography, type Ground, type LonLat, REACH } from './geography.ts';
import { linesSeen } from './map-lines.ts';

/** A place with what may be off about it, in kilometres: it is somewhere within the circle. */
export interface Area {
  place: LonLat;
  radius: number;
}

/** What to draw, and how much of the Earth around it. */
export interface MapSubject {
  areas: readonly Area[];
  width: number;
  height: number;
  /** How many times as wide, or as high, as the areas together the picture is, at least. */
  room: number;
  /** The kilometres it is wide at least, as far as that is not more than pictures are. */
  least: number;
}

/** A picture’s part of the Earth. */
export interface Frame {
  width: number;
  height: number;
  view: GeoProjection;
  ground: Ground;
  /** In the picture’s unit; where it is not the same all over, in the middle. */
  kilometre: number;
  extent: 'region' | 'world';
}

/** Kilometres: the radius of the Earth, and the widths of pictures. */
export const EARTH = 6371;
const NARROWEST = 800;
const WIDEST = 2400;
/** A picture as wide as that is one of the whole Earth. */
const WORLD = 9000;
/** A picture shows enough where its coasts and borders are together so many times as long as it is wide. */
const ENOUGH = 2;
/** What lies this far beyond the edge is drawn, so that no line ends within the picture. */
const BEYOND = 3;

/** The narrowest picture of areas in which there is enough to know the place by. */
export function frameAround(subject: MapSubject, geography: Geography): Frame {
  const span = spanOf(subject);
  if (span.across > WORLD) return worldFrame(subject, span.middle, geography);
  return regionFrame(subject, { ...span, across: widthToSee(subject, span, geography) }, geography);
}

/** The least width in kilometres at which enough of coasts and borders comes into the picture. */
function widthToSee(subject: MapSubject, span: Span, geography: Geography): number {
  const least = Math.max(NARROWEST, span.across, Math.min(subject.least, WIDEST));
  // Most places have enough near to them, and what is near is quickly looked through.
  for (const most of [WIDEST / 2, WIDEST]) {
    const steps = stepsAround(subject, span, most, geography);
    let seen = 0;
    for (const { from, length } of steps) {
      seen += length;
      if (seen >= ENOUGH * Math.max(from, least)) return Math.max(from, least);
    }
  }
  return Math.max(WIDEST, least);
}

/** The steps of coasts and borders, each with the width from which it is in the picture, up to a widest one. */
function stepsAround(
  { width, height }: MapSubject,
  { middle, shift }: Span,
  most: number,
  geography: Geography,
) {
  const reach = reachOf(most, width, height, shift);
  if (reach > REACH) return [];
  const view = seenFrom(middle).scale(EARTH).translate([-shift[0], -shift[1]]).clipAngle(reach);
  const { land, borders } = geography.near(middle, reach);
  return [...linesSeen(land, view), ...linesSeen(borders, view)]
    .flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const))
    .map(([[x1, y1], [x2, y2]]) => ({
      from: 2 * Math.max(Math.abs(x2), (Math.abs(y2) * width) / height),
      length: Math.hypot(x1 - x2, y1 - y2),
    }))
    .filter(({ from }) => from < most)
    .sort((a, b) => a.from - b.from);
}

/** How far it is from the middle of the areas to the corners of a picture, in degrees of arc, and a little more. */
function reachOf(across: number, width: number, height: number, shift: Span['shift']): number {
  const corner = Math.hypot(across, (across * height) / width) / 2 + Math.hypot(...shift);
  return Math.min(90, corner / EARTH / (Math.PI / 180) + 1);
}

interface Span {
  /** The kilometres that a picture of it is wide, at least. */
  across: number;
  middle: LonLat;
  /** From the middle to that of the picture, in kilometres. */
  shift: readonly [right: number, down: number];
}

function spanOf({ areas, width, height, room }: MapSubject): Span {
  const coordinates = areas.map(({ place }) => place);
  const middle = geoCentroid({ type: 'MultiPoint', coordinates });
  const view = seenFrom(middle).scale(EARTH).translate([0, 0]);
  const edges = areas.flatMap(({ place, radius }) => {
    const [x, y] = view(place) ?? [0, 0];
    return [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ] as const;
  });
  const [left, right] = endsOf(edges.map(([x]) => x));
  const [top, bottom] = endsOf(edges.map(([, y]) => y));
  return {
    across: room * Math.max(right - left, ((bottom - top) * width) / height),
    middle,
    shift: [(left + right) / 2, (top + bottom) / 2],
  };
}

const endsOf = (numbers: readonly number[]): [least: number, most: number] => [
  numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY),
  numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY),
];

const seenFrom = ([longitude, latitude]: LonLat) =>
  geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(0);

function regionFrame(
  { width, height }: MapSubject,
  { across, middle, shift }: Span,
  geography: Geography,
): Frame {
  const kilometre = width / across;
  const reach = reachOf(across, width, height, shift);
  const view = seenFrom(middle)
    .scale(EARTH * kilometre)
    .translate([width / 2 - shift[0] * kilometre, height / 2 - shift[1] * kilometre])
    .clipAngle(reach)
    .clipExtent(around(width, height));
  const ground = reach <= REACH ? geography.near(middle, reach) : geography.world;
  return { width, height, view, ground, kilometre, extent: 'region' };
}

/** The whole Earth, with what is drawn on it in the middle of its width. */
function worldFrame(
  { width, height }: MapSubject,
  [longitude]: LonLat,
  { world: ground }: Geography,
): Frame {
  const view = geoEqualEarth()
    .rotate([-longitude, 0])
    .fitSize([width, height], { type: 'Sphere' })
    .clipExtent(around(width, height));
  return { width, height, view, ground, kilometre: view.scale() / EARTH, extent: 'world' };
}

const around = (width: number, height: number): [[number, number], [number, number]] => [
  [-BEYOND, -BEYOND],
  [width + BEYOND, height + BEYOND],
];
