import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoEqualEarth } from 'd3-geo';
import { type Geography, type Ground, type LonLat, REACH } from './geography.ts';

/** A place with what may be off about it, in kilometres: it is somewhere within the circle. */
export interface Area {
  place: LonLat;
  radius: number;
}

/** What to draw, and how much of the Earth around it. */
export interface Subject {
  areas: readonly Area[];
  width: number;
  height: number;
  /** How many times as wide, or as high, as the areas together the picture is, at least. */
  room: number;
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

/** Kilometres: the radius of the Earth, the width of the narrowest picture, and of the widest of a region. */
const EARTH = 6371;
const NARROWEST = 800;
const WIDEST = 9000;
/** How much wider the next picture is, where one shows too little. */
const WIDER = 1.25;
/** What lies this far beyond the edge is drawn, so that no line ends within the picture. */
export const BEYOND = 3;

/** The narrowest picture of areas in which there is enough to see, or that of the whole Earth. */
export function frameAround(
  subject: Subject,
  geography: Geography,
  hasEnough: (frame: Frame) => boolean,
): Frame {
  const span = spanOf(subject);
  for (let across = Math.max(NARROWEST, span.across); across <= WIDEST; across *= WIDER) {
    const frame = regionFrame(subject, { ...span, across }, geography);
    if (hasEnough(frame)) return frame;
  }
  return worldFrame(subject, span.middle, geography);
}

interface Span {
  /** The kilometres that a picture of it is wide, at least. */
  across: number;
  middle: LonLat;
  /** From the middle to that of the picture, in kilometres. */
  shift: readonly [right: number, down: number];
}

function spanOf({ areas, width, height, room }: Subject): Span {
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
  { width, height }: Subject,
  { across, middle, shift }: Span,
  geography: Geography,
): Frame {
  const kilometre = width / across;
  const corner = Math.hypot(across, (across * height) / width) / 2 + Math.hypot(...shift);
  const reach = Math.min(90, (corner / EARTH) * (180 / Math.PI) + 1);
  const view = seenFrom(middle)
    .scale(EARTH * kilometre)
    .translate([width / 2 - shift[0] * kilometre, height / 2 - shift[1] * kilometre])
    .clipAngle(reach)
    .clipExtent(around(width, height));
  const ground = reach <= REACH ? geography.near(middle) : geography.world;
  return { width, height, view, ground, kilometre, extent: 'region' };
}

/** The whole Earth, with what is drawn on it in the middle of its width. */
function worldFrame(
  { width, height }: Subject,
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
