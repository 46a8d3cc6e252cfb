/** About how wide a text is drawn, in the unit of its size: on the wide side, so that no system font exceeds it. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + signWidth(sign), 0) * size;
}

function signWidth(sign: string): number {
  // Signs that only tell the direction.
  if (/[\u200e\u200f\u2066-\u2069]/u.test(sign)) return 0;
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u.test(sign)) return 1;
  if (/[iljI.,:;'’‘|! ]/u.test(sign)) return 0.34;
  if (/[frt()“”"\-/]/u.test(sign)) return 0.43;
  if (/[mwMW—…%@]/u.test(sign)) return 0.98;
  return /\p{Lu}/u.test(sign) ? 0.73 : 0.62;
}

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
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  const cut = signs.join('').trimEnd();
  return `${cut}…${RIGHT_TO_LEFT.test(cut) ? '\u200f' : ''}`;
}

// After letters that run from the right the ellipsis follows to the left only before a mark of that direction.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]\P{L}*$/u;
