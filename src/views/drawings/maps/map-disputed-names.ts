import { disputedArea } from '../../../model/disputed-areas.ts';
import type { Site } from '../../shared/site.ts';
import { textWidth, wrapText } from '../../shared/text-width.ts';
import type { Box } from '../drawing.ts';
import type { SeenArea } from './map-disputed.ts';
import type { Frame } from './map-frame.ts';
import { isInside, linesSeen, type Point, type Polyline } from './map-lines.ts';
import {
  fitsIn,
  fromMiddle,
  isWhollyInside,
  type Lettering,
  latticeOf,
  overlap,
  written,
} from './map-names.ts';

/** The name of an area in lines, with their middle at `x` and the first of them at `y`. */
export interface AreaName {
  x: number;
  y: number;
  lines: readonly string[];
}

/** The names of areas that have room, and the rooms that they take. */
export interface DisputedNames {
  names: readonly AreaName[];
  taken: readonly Box[];
}

/** A name is broken where it is wider, in the size of its letters: “Arunachal Pradesh” is not. */
const WIDE = 10;
const LINE = 1.15;
/** As many as the longest name of an area takes, that of South Georgia. */
const LINES = 3;
/** Candidates for the middle of a name within an area stand this far apart, in the picture’s unit. */
const STEP = 10;
/** Between an area and a name beside it, in the size of the letters: the first of these at which there is room. */
const GAPS = [0.4, 1.2, 2.4];

/**
 * The names of areas, each with the word that it is disputed: within the area, or else near to it and farther
 * from every other one, at sea where that can be. A map of the Earth has none.
 */
export function disputedNames(
  frame: Frame,
  areas: readonly SeenArea[],
  { size, taken }: Lettering,
  { words }: Site,
): DisputedNames {
  const named: { name: AreaName; box: Box }[] = [];
  for (const seen of frame.extent === 'world' ? [] : areas) {
    const { label } = words.term(disputedArea, seen.area);
    const lines = [...linesOf(label, size), words.map.disputed.mark];
    const room = {
      width: Math.max(...lines.map((line) => textWidth(line, size))) + size / 2,
      height: LINE * size * lines.length,
    };
    const others = areas.filter((one) => one !== seen);
    const isFree = (box: Box) =>
      fitsIn(box, frame) &&
      ![...taken, ...named.map((one) => one.box)].some((other) => overlap(box, other));
    const inside = within(frame, seen, room).filter(isFree);
    const box =
      inside.find((one) => isWhollyInside(one, seen.rings)) ??
      inside.find((one) => isLarge(seen, room) && covered(one, ringsOf(others)) === 0) ??
      atSea(
        [seen.rings, ...seen.rings.map((ring) => [ring])]
          .flatMap((rings) => beside(rings, room, size))
          .filter((one) => isFree(one) && isNearest(one, seen, others)),
        seen,
        frame,
      );
    if (box) named.push({ name: nameIn(box, lines, size), box });
  }
  return { names: named.map(({ name }) => name), taken: named.map(({ box }) => box) };
}

/** A name in lines. Where it is two names, the second begins a line. */
function linesOf(label: string, size: number): string[] {
  const names = label.split(/ (?=[/(])/u);
  return names.flatMap((name) => wrapText(name, { width: WIDE * size, size, lines: LINES }));
}

type Room = Pick<Box, 'width' | 'height'>;

function nameIn({ x, y, width }: Box, lines: readonly string[], size: number): AreaName {
  return { ...written([x + width / 2, y + (LINE * size) / 2], '', size), lines };
}

/** The boxes of a size with their middle within an area, the nearest to that of the area first. */
function within(frame: Frame, { rings }: SeenArea, room: Room): Box[] {
  const points = latticeOf(frame, STEP).filter((point) => isInside(point, rings));
  return points
    .map((middle) => ({ box: around(middle, room), away: fromMiddle(middle, points) }))
    .sort((a, b) => a.away - b.away)
    .map(({ box }) => box);
}

/** The boxes of a size around rings: right, left, below and above them, then at their corners, then farther off. */
function beside(rings: readonly Polyline[], room: Room, size: number): Box[] {
  const { x, y, width, height } = boxOf(rings);
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return GAPS.flatMap((gap) => {
    const awayX = (width + room.width) / 2 + gap * size;
    const awayY = (height + room.height) / 2 + gap * size;
    return sides.map(([right, down]) =>
      around([middleX + right * awayX, middleY + down * awayY], room),
    );
  });
}

/** The first of some boxes at sea, with no land between it and the area, or else the first. */
function atSea(
  boxes: readonly Box[],
  { rings }: SeenArea,
  { view, ground }: Frame,
): Box | undefined {
  if (boxes.length < 2) return boxes[0];
  const land = linesSeen(ground.land, view);
  const isSea = (point: Point) => !isInside(point, land);
  const seaward = (box: Box) =>
    covered(box, land) === 0 && cornersOf(box).every(isSea) && between(box, rings).every(isSea);
  return boxes.find(seaward) ?? boxes[0];
}

const cornersOf = ({ x, y, width, height }: Box): Point[] =>
  [x, x + width].flatMap((column): Point[] => [
    [column, y],
    [column, y + height],
  ]);

/** Points on the way from the middle of a box to the nearest corner of rings. */
function between(box: Box, rings: readonly Polyline[]): Point[] {
  const [x, y] = middleOf(box);
  const away = ([toX, toY]: Point) => Math.hypot(toX - x, toY - y);
  const nearest = rings.flat().reduce((one, other) => (away(other) < away(one) ? other : one));
  return [0.2, 0.4, 0.6, 0.8, 0.95].map((part) => [
    x + part * (nearest[0] - x),
    y + part * (nearest[1] - y),
  ]);
}

/** To the right and down, in the whole way that a name is away from the middle. */
const sides: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  ...[1, -1].flatMap((down): Point[] => [
    [0.5, down],
    [-0.5, down],
    [1, down / 2],
    [-1, down / 2],
    [1, down],
    [-1, down],
  ]),
];

const around = ([x, y]: Point, { width, height }: Room): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Whether a name in a box is taken for that of no other area: it is nearest to its own, and covers none. */
function isNearest(box: Box, { rings }: SeenArea, others: readonly SeenArea[]): boolean {
  const away = awayFrom(box, rings);
  return (
    others.every((other) => awayFrom(box, other.rings) > away) &&
    ![rings, ...others.map((other) => other.rings)].some((some) => isInside(middleOf(box), some)) &&
    covered(box, [rings, ...others.map((other) => other.rings)].flat()) === 0
  );
}

const ringsOf = (areas: readonly SeenArea[]) => areas.flatMap(({ rings }) => rings);

/** Whether most of an area is still seen where a name is written over its border. */
function isLarge({ rings }: SeenArea, { width, height }: Room): boolean {
  const box = boxOf(rings);
  return box.width * box.height > 4 * width * height;
}

const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** How many corners of rings lie in a box. */
export function covered(box: Box, rings: readonly Polyline[]): number {
  return rings.flat().filter((point) => isIn(box, point)).length;
}

const isIn = ({ x, y, width, height }: Box, [pointX, pointY]: Point) =>
  pointX > x && pointX < x + width && pointY > y && pointY < y + height;

/** How far it is from a box to the nearest corner of rings. */
function awayFrom({ x, y, width, height }: Box, rings: readonly Polyline[]): number {
  return Math.min(
    ...rings
      .flat()
      .map(([toX, toY]) =>
        Math.hypot(Math.max(x - toX, 0, toX - x - width), Math.max(y - toY, 0, toY - y - height)),
      ),
  );
}

function boxOf(rings: readonly Polyline[]): Box {
  const [columns, rows] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const [x, y] = [Math.min(...columns), Math.min(...rows)];
  return { x, y, width: Math.max(...columns) - x, height: Math.max(...rows) - y };
}
