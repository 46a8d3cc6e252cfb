import { textWidth, wrapText } from '../../shared/text-width.ts';

/** The faces that share images are set in. */
export type Face = 'title' | 'serif' | 'sans' | 'strong';

export type Direction = 'ltr' | 'rtl';

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

/** How wide each face is in Latin letters, beside the width that `textWidth` reckons with. */
const breadths: Readonly<Record<Face, number>> = {
  title: 0.95,
  serif: 0.91,
  sans: 0.83,
  strong: 0.85,
};

/** The same for Hebrew, the widest of the scripts written from the right. */
const FROM_THE_RIGHT = 0.92;

/** How wide a line is at most, in pixels. */
export function lineWidth(
  text: string,
  { face, size }: Pick<Setting, 'face' | 'size'>,
  direction: Direction,
): number {
  return textWidth(text, size * breadthOf(face, direction));
}

const breadthOf = (face: Face, direction: Direction) =>
  direction === 'rtl' ? FROM_THE_RIGHT : breadths[face];

/**
 * Sets a text in the first way in which it fits whole, in lines of about the same length; where it fits
 * in none, in the last, cut after a word and with an ellipsis.
 */
export function setText(
  text: string,
  width: number,
  [way, ...others]: readonly [Setting, ...Setting[]],
  direction: Direction,
): SetText {
  const { face, size, most } = way;
  const set = size * breadthOf(face, direction);
  const lines = wrapText(text, { width, size: set, lines: most });
  if (lines.join(' ') === text.trim().replace(/\s+/gu, ' '))
    return { face, size, lines: evenly(text, width, { size: set, lines }) };
  const [next, ...rest] = others;
  if (next) return setText(text, width, [next, ...rest], direction);
  return { face, size, lines: [...lines.slice(0, -1), cutAfterWord(lines.at(-1) ?? '')] };
}

/** Breaks a text anew in lines that are as narrow as may be without there being more of them. */
function evenly(
  text: string,
  width: number,
  { size, lines }: { size: number; lines: readonly string[] },
): readonly string[] {
  const narrower = width - size;
  const tried = wrapText(text, { width: narrower, size, lines: lines.length });
  const isWhole = tried.join(' ') === lines.join(' ');
  return isWhole && lines.length > 1 ? evenly(text, narrower, { size, lines: tried }) : lines;
}

const cutAfterWord = (line: string) => line.replace(/[\s,;:·–—-]+[^\s]*…$/u, '…');
