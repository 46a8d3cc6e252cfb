import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';

const { resolve } = createRequire(import.meta.url);

/** Every face an image is set in. None is taken from the machine, so that all machines draw the same. */
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

/** Draws an SVG as a PNG of its size. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
  return palettePng({ width: image.width, height: image.height, pixels: image.pixels });
}
