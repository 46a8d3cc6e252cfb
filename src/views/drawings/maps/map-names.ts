import { compareText } from '../../../model/diagnostic.ts';
import { textWidth } from '../../shared/text-width.ts';
import type { Box, DrawnText } from '../drawing.ts';
import type { Frame } from './map-frame.ts';
import { isInside, linesSeen, type Point, type Polyline, thinnedRing } from './map-lines.ts';

/** The words of a map; `x` is their middle, since they stand there in either direction of writing. */
export type MiddleText = DrawnText;

/** How to write on a map: the size of the letters at their largest, and what they keep clear of. */
export interface Lettering {
  size: number;
  taken: readonly Box[];
}

/** Candidates for the middle of a country’s name stand this far apart, in the picture’s unit. */
const STEP = 20;
const TOLERANCE = 3;

/** The names of the countries that have room for them, each within its borders, the largest country first. */
export function countryNames(
  frame: Frame,
  nameOf: (code: string) => string,
  { size, taken }: Lettering,
): MiddleText[] {
  const done: { text: MiddleText; box: Box }[] = [];
  for (const { code, lattice, rings } of countriesSeen(frame)) {
    const text = nameOf(code);
    const others = [...taken, ...done.map(({ box }) => box)];
    const [best] = lattice
      .map((middle) => ({ middle, box: boxAround(middle, text, size) }))
      .filter(({ box }) => fitsIn(box, frame) && !others.some((other) => overlap(box, other)))
      .filter(({ box }) => isWhollyInside(box, rings))
      .map(({ middle, box }) => ({ middle, box, away: fromMiddle(middle, lattice) }))
      .sort((a, b) => a.away - b.away || a.middle[1] - b.middle[1] || a.middle[0] - b.middle[0]);
    if (best) done.push({ text: written(best.middle, text, size), box: best.box });
  }
  return done.map(({ text }) => text);
}

/** Points all over a frame, so far apart. */
export function latticeOf(
  { width, height }: Pick<Frame, 'width' | 'height'>,
  step: number,
): Point[] {
  return Array.from({ length: Math.floor(height / step) }, (_, row) =>
    Array.from(
      { length: Math.floor(width / step) },
      (_, column): Point => [(column + 0.5) * step, (row + 0.5) * step],
    ),
  ).flat();
}

/** Countries with their outlines in a frame and those points of a lattice that lie in them. */
function countriesSeen(frame: Frame) {
  const { view, ground } = frame;
  const points = latticeOf(frame, STEP);
  return ground.countries
    .map(({ code, shape }) => {
      const rings = linesSeen(shape, view).map((ring) => thinnedRing(ring, TOLERANCE));
      return { code, rings, lattice: points.filter((point) => isInside(point, rings)) };
    })
    .filter((country) => country.lattice.length > 0)
    .sort((a, b) => b.lattice.length - a.lattice.length || compareText(a.code, b.code));
}

/** Whether a box lies within rings, by its rim. */
export function isWhollyInside(box: Box, rings: readonly Polyline[]): boolean {
  return rim(box).every((point) => isInside(point, rings));
}

/** How far a point is from the mean of some points, in the unit of the picture. */
export function fromMiddle([x, y]: Point, points: readonly Point[]): number {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0);
  return Math.hypot(x - sum(0) / points.length, y - sum(1) / points.length);
}

/** Words with their middle at a point. */
export function written([x, y]: Point, text: string, size: number): MiddleText {
  return { x: Math.round(x), y: Math.round(y + size * 0.35), text };
}

/** The room that words with their middle at a point take up. */
export function boxAround([x, y]: Point, text: string, size: number): Box {
  const [width, height] = [textWidth(text, size) + size / 2, size * 1.2];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A box with some room around it. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function rim({ x, y, width, height }: Box): Point[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((part): Point[] => [
    [x + part * width, y],
    [x + part * width, y + height],
  ]);
}

/** Whether a box lies wholly within a picture. */
export function fitsIn(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** Whether two boxes have any room in common; edges that touch do not count. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
