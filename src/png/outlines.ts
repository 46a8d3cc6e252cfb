import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);

/** Every face that drawings are set in. None is taken from the machine, so that all machines draw the same. */
export const fontFiles = [
  'charis-sil/700Bold/CharisSIL_700Bold.ttf',
  'charis-sil/400Regular/CharisSIL_400Regular.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
  'noto-serif-hebrew/700Bold/NotoSerifHebrew_700Bold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
].map((file) => resolve(`@expo-google-fonts/${file}`));

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
  const kept = new Map<string, string>();
  const outlineOf = (line: string): string => {
    const outline = kept.get(line) ?? draw(line);
    kept.delete(line);
    kept.set(line, outline);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return outline;
  };
  return (svg) =>
    svg.replace(
      /<text x="(-?\d+)" y="(-?\d+)"([^>]*>[^<]*<\/text>)/g,
      (_, x, y, line: string) => `<g transform="translate(${x} ${y})">${outlineOf(line)}</g>`,
    );
}

function drawnOutline(line: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text${line}</svg>`;
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).toString();
  return drawing.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
}
