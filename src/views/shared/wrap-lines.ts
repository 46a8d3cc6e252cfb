/** How lines are measured: no wider than `width`, in the unit of `widthOf`. */
export interface LineMeasure {
  width: number;
  widthOf: (line: string) => number;
}

/**
 * Breaks a text into at most so many lines no wider than `width`, between words where it can; what exceeds the
 * last line, or is one word too long, is cut with an ellipsis.
 */
export function wrapLines(
  text: string,
  { lines, ...measure }: LineMeasure & { lines: number },
): string[] {
  const done: string[] = [];
  let line = '';
  const words = text.trim().split(/\s+/u);
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure.widthOf(longer) <= measure.width) line = longer;
    else if (done.length === lines - 1)
      return [...done, shortenedLine([line, ...words.slice(index)].join(' ').trim(), measure)];
    else {
      if (line !== '') done.push(line);
      line = done.length === lines - 1 ? word : shortenedLine(word, measure);
    }
  }
  return [...done, shortenedLine(line, measure)];
}

/** A line cut with an ellipsis where it is wider than `width`. */
export function shortenedLine(line: string, measure: LineMeasure): string {
  if (measure.widthOf(line) <= measure.width) return line;
  const cut = fittingBefore('…', line, measure).trimEnd();
  return `${cut}…${RIGHT_TO_LEFT.test(cut) ? '\u200f' : ''}`;
}

/** The beginning of a line that fits with an end behind it; at least its first sign. */
function fittingBefore(end: string, line: string, { width, widthOf }: LineMeasure): string {
  let fitting = '';
  for (const sign of line) {
    if (fitting !== '' && widthOf(fitting + sign + end) > width) break;
    fitting += sign;
  }
  return fitting;
}

// After letters that run from the right the ellipsis follows to the left only before a mark of that direction.
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]\P{L}*$/u;
