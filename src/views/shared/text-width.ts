import { shortenedLine, wrapLines } from './wrap-lines.ts';

/** About how wide a text is drawn, in the unit of its size: on the wide side, so that no system font exceeds it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + signWidth(sign), 0) * size;
}

function signWidth(sign: string): number {
  return common.get(sign) ?? measured(sign);
}

function measured(sign: string): number {
  // Signs that only tell the direction.
  if (/[\u200e\u200f\u2066-\u2069]/u.test(sign)) return 0;
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(sign)) return 1;
  if (/[iljI.,:;'’‘|! ]/u.test(sign)) return 0.34;
  if (/[frt()“”"\-/]/u.test(sign)) return 0.43;
  if (/[mwMW—…%@]/u.test(sign)) return 0.98;
  return /\p{Lu}/u.test(sign) ? 0.73 : 0.62;
}

/** Nearly every sign of a text is one of these. */
const common: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x180 }, (_, code) => String.fromCodePoint(code)).map((sign) => [
    sign,
    measured(sign),
  ]),
);

/** As {@link wrapLines}, by {@link textWidth}. */
export function wrapText(
  text: string,
  { width, size, lines }: { width: number; size: number; lines: number },
): string[] {
  return wrapLines(text, { width, lines, widthOf: (line) => textWidth(line, size) });
}

/** A text cut with an ellipsis where it is wider than `width`. */
export function shortened(text: string, width: number, size: number): string {
  return shortenedLine(text, { width, widthOf: (line) => textWidth(line, size) });
}
