/** A half-open range of UTF-16 code units in the raw text. */
export type Span = readonly [start: number, end: number];

/** Whether two lists of spans share a code unit. */
export function touch(one: readonly Span[], other: readonly Span[]): boolean {
  return one.some(([start, end]) => other.some(([from, to]) => start < to && from < end));
}

/** Where a list of spans begins and ends, as one span; undefined for none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** How many code units a list of spans without overlap covers. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** What spans cover of a text, in one line: each run of white space is one space. */
export function spannedText(spans: readonly Span[], text: string): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
