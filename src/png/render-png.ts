import { renderAsync } from '@resvg/resvg-js';
import { outlined } from './outlines.ts';
import { palettePng } from './palette-png.ts';

/** Draws an SVG as a PNG of its size. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, pixels } = await renderAsync(outlined(svg), {
    font: { loadSystemFonts: false },
  });
  return palettePng({ width, height, pixels });
}
