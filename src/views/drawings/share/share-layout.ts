import { drawable } from './drawable.ts';
import type { Colour } from './palette.ts';
import { type Measure, type Setting, setText } from './set-text.ts';
import type { Face } from './typefaces.ts';

export type Direction = 'ltr' | 'rtl';

/** A line of text. Its baseline begins at `x`, `y`: on the left, or on the right where it is written from there. */
export interface CardLine {
  x: number;
  y: number;
  text: string;
  direction: Direction;
  face: Face;
  size: number;
  colour: Colour;
}

/** Where text stands, in pixels from the left, and from which side it is written. */
export interface Column {
  x: number;
  width: number;
  direction: Direction;
}

/** Something of a height that can be put at any, in pixels from above. */
export interface LayoutPart {
  height: number;
  at: (top: number) => CardLine[];
}

export type Ways = readonly [Setting, ...Setting[]];

const leadings: Readonly<Record<Face, number>> = {
  title: 1.14,
  serif: 1.2,
  sans: 1.25,
  strong: 1.25,
};
const BASELINE = 0.9;

/** How high so many lines stand. */
export function heightOf(lines: number, { face, size }: Pick<Setting, 'face' | 'size'>): number {
  return Math.round(lines * size * leadings[face]);
}

const nothing: LayoutPart = { height: 0, at: () => [] };

/** How a text is to look: the ways to set it, of which the first that fits is taken. */
export interface TextStyle {
  ways: Ways;
  colour: Colour;
}

/** Text in a column; an empty one takes no room. */
export function textPart(
  text: string,
  { ways, colour }: TextStyle,
  { x, width, direction }: Column,
  measure: Measure,
): LayoutPart {
  if (text === '') return nothing;
  const set = setText(drawable(text), width, ways, measure);
  const { lines, face, size } = set;
  const line = (text: string, y: number): CardLine => ({
    x: direction === 'rtl' ? x + width : x,
    y,
    text,
    direction,
    face,
    size,
    colour,
  });
  const baseline = Math.round(size * BASELINE);
  return {
    height: heightOf(lines.length, set),
    at: (top) => lines.map((text, index) => line(text, top + heightOf(index, set) + baseline)),
  };
}

/** Parts below one another, with a gap between those that take room. */
export function stack(parts: readonly LayoutPart[], gap: number): LayoutPart {
  const [first, ...rest] = parts.filter(({ height }) => height > 0);
  if (!first) return nothing;
  const below = stack(rest, gap);
  const offset = first.height + (below.height > 0 ? gap : 0);
  return {
    height: offset + below.height,
    at: (top) => [...first.at(top), ...below.at(top + offset)],
  };
}

/** Parts beside one another. */
export function abreast(parts: readonly LayoutPart[]): LayoutPart {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    at: (top) => parts.flatMap((part) => part.at(top)),
  };
}
