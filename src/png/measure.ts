import { facesOf, type OpenFace, type Shape, type Weight, type Word } from './faces.ts';

/**
 * How wide resvg draws a line of text, in ems: the unit is the size of the type. Throws where no font file has
 * the family.
 */
export function measure(line: string, font: { family: string; weight: Weight }): number {
  const faces = facesOf(font.weight);
  const own = faces.find(({ family }) => family === font.family);
  if (!own) throw new Error(`no font file has the family ${font.family}`);
  const words = wordsOf(line);
  const others = faces.filter((face) => face !== own);
  return completed(words, shapesOf(words, own), others).reduce(
    (sum, { advance }) => sum + advance,
    0,
  );
}

/**
 * The words and spaces of a line, each with the script that resvg has it shaped by: the first in the run of one
 * direction that it stands in. The faces kern nothing with a space: a line is as wide as these are one by one.
 */
function wordsOf(line: string): readonly Word[] {
  return (line.match(RUN) ?? []).flatMap((run) => {
    const [, script = 'DFLT'] = scripts.find(([letter]) => letter.test(run)) ?? [];
    return (run.match(/\s+|\S+/gu) ?? []).map((text) => ({ text, script }));
  });
}

const RIGHT = String.raw`\p{sc=Hebrew}\p{sc=Arabic}`;

/**
 * A run of one direction, near enough to the Unicode bidirectional algorithm (UAX #9) for signs to be kerned by
 * the right script: letters from the right, with what stands between them and before numbers; a number behind
 * such; all else.
 */
const RUN = new RegExp(
  [
    String.raw`[${RIGHT}](?:[${RIGHT}\p{M}\u200c\u200d]|[^\p{L}\p{N}]+(?=[${RIGHT}\p{N}]))*`,
    String.raw`(?<=[${RIGHT}]\P{L}*)\p{N}+(?:[.,:]\p{N}+)*`,
    `[^${RIGHT}]+`,
  ].join('|'),
  'gu',
);

/** The script of a run, told by its first letter. */
const scripts = [
  [/^\P{L}*\p{sc=Latin}/u, 'latn'],
  [/^\P{L}*\p{sc=Cyrillic}/u, 'cyrl'],
  [/^\P{L}*\p{sc=Greek}/u, 'grek'],
  [/^\P{L}*\p{sc=Hebrew}/u, 'hebr'],
  [/^\P{L}*\p{sc=Arabic}/u, 'arab'],
] as const;

/**
 * The shapes of a line, those that its face does not have from where resvg takes them: from the first face that
 * has the first missing sign; all of them, if that face has the whole line; and none, if it has another number
 * of letters for the line, for then it cannot be told which stands for which.
 */
function completed(
  words: readonly Word[],
  shapes: readonly Shape[],
  others: readonly OpenFace[],
): readonly Shape[] {
  const missing = shapes.find((shape) => shape.missing !== undefined)?.missing;
  const face = missing === undefined ? undefined : others.find(({ has }) => has(missing));
  if (!face) return shapes;
  const found = shapesOf(words, face);
  if (found.every((shape) => shape.missing === undefined)) return found;
  if (found.length !== shapes.length) return shapes;
  return completed(
    words,
    shapes.map((shape, index) => (shape.missing === undefined ? shape : (found[index] ?? shape))),
    others.filter((other) => other !== face),
  );
}

const shapesOf = (words: readonly Word[], face: OpenFace): readonly Shape[] =>
  words.flatMap((word) => face.shapesOf(word));
