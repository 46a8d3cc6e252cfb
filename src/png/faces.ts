import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import { keepingLastUsed } from '../model/last-used.ts';

const { resolve } = createRequire(import.meta.url);

/** As in CSS: regular or bold. */
export type Weight = 400 | 700;

/** A word or a space, and the script that it is shaped by, as OpenType names it in four letters. */
export interface Word {
  text: string;
  script: string;
}

/** A letter as a face has it. */
export interface Shape {
  /** In ems: the unit is the size of the type. */
  advance: number;
  /** The sign (a code point) that the face has no letter for. */
  missing: number | undefined;
}

/** A face that is open, and what it tells of letters. */
export interface OpenFace {
  family: string;
  /** Whether there is a letter for a sign (a code point). */
  has: (sign: number) => boolean;
  /** The letters of a word, kerned and joined. */
  shapesOf: (word: Word) => readonly Shape[];
}

/**
 * The font files that drawings are set in, by weight. None is taken from the machine, so that all machines draw
 * the same. Where a face has no letter for a sign, resvg looks through the files in this order; it gets those of
 * one weight only, or it would take bold letters into a regular line.
 */
export const fontFiles: Readonly<Record<Weight, readonly string[]>> = {
  400: filesOf('400Regular'),
  700: filesOf('700Bold'),
};

function filesOf(style: string): readonly string[] {
  return [
    `charis-sil/${style}/CharisSIL_${style}.ttf`,
    `source-sans-3/${style}/SourceSans3_${style}.ttf`,
    `noto-serif-hebrew/${style}/NotoSerifHebrew_${style}.ttf`,
    `noto-naskh-arabic/${style}/NotoNaskhArabic_${style}.ttf`,
  ].map((file) => resolve(`@expo-google-fonts/${file}`));
}

/** Words of about 500 bytes each, in each face; a record says the same names again and again. */
const MOST_KEPT = 5000;

/** The faces of a weight, in the order of `fontFiles`, whose files are read when they are first asked for. */
export const facesOf = keepingLastUsed(2, (weight: Weight): readonly OpenFace[] =>
  fontFiles[weight].map(openFace),
);

function openFace(file: string): OpenFace {
  const font = openSync(file);
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts, not one`);
  const shapes = keepingLastUsed(MOST_KEPT, (key: string) =>
    shaped({ script: key.slice(0, 4), text: key.slice(4) }, font),
  );
  return {
    family: font.familyName,
    has: (sign) => font.hasGlyphForCodePoint(sign),
    shapesOf: ({ script, text }) => shapes(`${script}${text}`),
  };
}

/** The glyph of what a font has no letter for, in every font (OpenType, `.notdef`). */
const NOT_DEFINED = 0;

function shaped({ script, text }: Word, font: Font): readonly Shape[] {
  const letters = text.replace(/\P{ASCII}/gu, (sign) => known(sign, font));
  const { glyphs, positions } = font.layout(letters, undefined, script);
  return glyphs.map(({ id, codePoints: [sign] }, index) => ({
    advance: (positions[index]?.xAdvance ?? 0) / font.unitsPerEm,
    missing: id === NOT_DEFINED ? sign : undefined,
  }));
}

/** A sign as a font has it: taken apart into letter and marks (Unicode NFD) where it has only those. */
function known(sign: string, font: Font): string {
  const has = (text: string) =>
    [...text].every((part) => font.hasGlyphForCodePoint(part.codePointAt(0) ?? 0));
  const parts = sign.normalize('NFD');
  return !has(sign) && has(parts) ? parts : sign;
}
