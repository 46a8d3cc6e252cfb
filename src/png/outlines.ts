import { Resvg } from '@resvg/resvg-js';
import { keepingLastUsed } from '../model/last-used.ts';
import { fontFiles } from './faces.ts';

/** Lines of about 2 kB each; the share images of a large record have most of theirs in common. */
const MOST_KEPT = 1000;

/**
 * An SVG with its text as outlines. A font file is opened anew for every letter, so lines are kept, as far
 * as there is room, for other drawings that have them, too.
 */
export const outlined = outliner(MOST_KEPT, drawnOutline);

/**
 * Makes what puts the outlines of its lines of text into an SVG. `draw` is given what follows `<text` and the
 * place of a line, and is asked again only for a line that is not among the `most` that were last used.
 */
export function outliner(most: number, draw: (line: string) => string): (svg: string) => string {
  const outlineOf = keepingLastUsed(most, draw);
  return (svg) =>
    svg.replace(
      /<text x="(-?\d+)" y="(-?\d+)"([^>]*>[^<]*<\/text>)/g,
      (_, x, y, line: string) => `<g transform="translate(${x} ${y})">${outlineOf(line)}</g>`,
    );
}

function drawnOutline(line: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text${line}</svg>`;
  const files = fontFiles[line.includes(' font-weight="700"') ? 700 : 400];
  const font = { loadSystemFonts: false, fontFiles: [...files] };
  const drawing = new Resvg(svg, { font }).toString();
  return drawing.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
}
