import { wrapLines } from '../../shared/wrap-lines.ts';
import { type Face, type Typeface, typefaceOf } from './typefaces.ts';

/** How wide a line of text is drawn in a typeface, in ems: the unit is the size of the type. */
export type Measure = (text: string, typeface: Typeface) => number;

/** A way to set a text: its face, its size in pixels, and in how many lines at most. */
export interface Setting {
  face: Face;
  size: number;
  most: number;
}

/** A text, set. */
export interface SetText {
  face: Face;
  size: number;
  lines: readonly string[];
}

/** How wide a line is drawn, in pixels. */
export function lineWidth(
  text: string,
  { face, size }: Pick<Setting, 'face' | 'size'>,
  measure: Measure,
): number {
  return measure(text, typefaceOf(text, face)) * size;
}

/**
 * Sets a text in the first way in which it fits whole into `width` pixels, in lines of about the same length;
 * where it fits in none, in the last, cut after a word and with an ellipsis.
 */
export function setText(
  text: string,
  width: number,
  [way, ...others]: readonly [Setting, ...Setting[]],
  measure: Measure,
): SetText {
  const { face, size, most } = way;
  const widthOf = (line: string) => lineWidth(line, way, measure);
  const lines = wrapLines(text, { width, lines: most, widthOf });
  if (lines.join(' ') === text.trim().replace(/\s+/gu, ' '))
    return { face, size, lines: evenly(lines, width, { step: size, widthOf }) };
  const [next, ...rest] = others;
  if (next) return setText(text, width, [next, ...rest], measure);
  return { face, size, lines: [...lines.slice(0, -1), cutAfterWord(lines.at(-1) ?? '')] };
}

/** Breaks lines anew, each as narrow as may be, by steps of so many pixels, without there being more of them. */
function evenly(
  lines: readonly string[],
  width: number,
  { step, widthOf }: { step: number; widthOf: (line: string) => number },
): readonly string[] {
  if (lines.length < 2) return lines;
  const text = lines.join(' ');
  const tried = wrapLines(text, { width: width - step, lines: lines.length, widthOf });
  return tried.join(' ') === text ? evenly(tried, width - step, { step, widthOf }) : lines;
}

const cutAfterWord = (line: string) => line.replace(/[\s,;:·–—-]+[^\s]*…$/u, '…');
