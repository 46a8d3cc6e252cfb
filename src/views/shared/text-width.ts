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

/**
 * Breaks a text into lines no wider than `width`, between words where it can; what exceeds the last
 * line is cut with an ellipsis.
 */
export function wrapText(
  text: string,
  { width, size, lines }: { width: number; size: number; lines: number },
): string[] {
  const done: string[] = [];
  let line = '';
  const words = text.trim().split(/\s+/u);
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) line = longer;
    else if (done.length === lines - 1)
      return [...done, shortened([line, ...words.slice(index)].join(' ').trim(), width, size)];
    else {
      if (line !== '') done.push(line);
      line = done.length === lines - 1 ? word : shortened(word, width, size);
    }
  }
  return [...done, shortened(line, width, size)];
}

/** A text cut with an ellipsis where it is wider than `width`. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const cut = fittingBefore('…', text, width, size).trimEnd();
  return `${cut}…${RIGHT_TO_LEFT.test(cut) ? '\u200f' : ''}`;
}

/** The beginning of a text that fits with an end behind it; at least its first sign. */
function fittingBefore(end: string, text: string, width: number, size: number): string {
  let fitting = '';
  let sum = 0;
  for (const sign of text) {
    sum += signWidth(sign);
    if (fitting !== '' && (sum + signWidth(end)) * size > width) break;
    fitting += sign;
  }
  return fitting;
}

// After letters that run from the right the ellipsis follows to the left only before a mark of that direction.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]\P{L}*$/u;
