import { palette } from './palette.ts';
import type { ShareImage } from './share-image.ts';
import type { CardLine } from './share-layout.ts';
import { signPath } from './sign.ts';
import { typefaceOf } from './typefaces.ts';

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
  const { family, weight } = typefaceOf(text, face);
  const anchor = direction === 'rtl' ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${palette[colour].light}"${anchor}>${escaped(embedded(text, direction))}</text>`;
}

// Whoever draws takes every line for one that is written from the left, unless signs in it tell otherwise.
const embedded = (text: string, direction: CardLine['direction']) =>
  direction === 'rtl' ? `\u202b${text}\u202c` : text;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
