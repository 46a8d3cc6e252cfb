import { palette } from './palette.ts';
import type { Face } from './set-text.ts';
import type { ShareImage } from './share-image.ts';
import type { CardLine } from './share-layout.ts';
import { signPath } from './sign.ts';

/** The families that images are set in. Nothing else may be asked of those who draw them. */
const families = {
  serif: 'Charis SIL',
  sans: 'Source Sans 3',
  hebrew: 'Noto Serif Hebrew',
  arabic: 'Noto Naskh Arabic',
} as const;

const faces: Readonly<Record<Face, { family: string; weight: number }>> = {
  title: { family: families.serif, weight: 700 },
  serif: { family: families.serif, weight: 400 },
  sans: { family: families.sans, weight: 400 },
  strong: { family: families.sans, weight: 700 },
};

/** A share image as SVG, by day. */
export function shareSvg({ width, height, boxes, sign, lines }: ShareImage): string {
  const rectangles = boxes.map(
    ({ x, y, width, height, fill }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette[fill].light}"/>`,
  );
  const mark = sign && signPath(sign, palette.ink.light);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    ...rectangles,
    ...(mark === undefined ? [] : [mark]),
    ...lines.map(textElement),
    '</svg>',
  ].join('\n');
}

function textElement({ x, y, text, direction, face, size, colour }: CardLine): string {
  const { family, weight } = faces[face];
  const anchor = direction === 'rtl' ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-family="${foreignFamily(text) ?? family}" font-weight="${weight}" font-size="${size}" fill="${palette[colour].light}"${anchor}>${escaped(embedded(text, direction))}</text>`;
}

/** A line with Hebrew or Arabic in it is set whole in a family that has Latin letters, too. */
function foreignFamily(text: string): string | undefined {
  if (/\p{sc=Hebrew}/u.test(text)) return families.hebrew;
  return /\p{sc=Arabic}/u.test(text) ? families.arabic : undefined;
}

// Whoever draws takes every line for one that is written from the left, unless signs in it tell otherwise.
const embedded = (text: string, direction: CardLine['direction']) =>
  direction === 'rtl' ? `\u202b${text}\u202c` : text;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
