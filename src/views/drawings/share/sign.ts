import { palette } from './palette.ts';

/** The site’s sign, an opening quotation mark, as a path in a square of 32; `public/favicon.svg` shows it, too. */
export const SIGN_PATH =
  'M6 25V16C6 10 9 7 14 6l1 3c-3 1-4.5 2.5-4.5 5H15v11zm12 0V16c0-6 3-9 8-10l1 3c-3 1-4.5 2.5-4.5 5H27v11z';

const SIDE = 32;

/** The sign at a place and in a size, as an SVG element. */
export function signPath(place: { x: number; y: number; size: number }, fill: string): string {
  const { x, y, size } = place;
  return `<path transform="translate(${x} ${y}) scale(${size / SIDE})" fill="${fill}" d="${SIGN_PATH}"/>`;
}

/** The sign as an icon for a telephone’s desktop, as SVG. */
export function touchIcon(): string {
  const { paper, ink } = palette;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180">',
    `<rect width="180" height="180" fill="${paper.light}"/>`,
    signPath({ x: 26, y: 26, size: 128 }, ink.light),
    '</svg>',
  ].join('\n');
}
