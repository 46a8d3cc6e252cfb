const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text as Unicode tells them apart (UAX #29); the function says whether one begins or ends at a place. */
export function wordBoundariesOf(text: string): (at: number) => boolean {
  const segments = segmenter.segment(text);
  return (at) => at <= 0 || at >= text.length || segments.containing(at)?.index === at;
}

// Chromium’s ICU counts a full stop among the signs that join digits alone, and a colon among none.
const STOP_BETWEEN_LETTERS = /(?<=\p{L}\p{M}*)[.．:：](?=\p{L})/gu;

/**
 * The same as Chromium tells words apart: a full stop joins digits, but no letters, a colon neither, so that `example` is a
 * word of `example.org`. An apostrophe joins letters, a comma digits, `_` everything; a hyphen nothing.
 */
export function chromiumBoundariesOf(text: string): (at: number) => boolean {
  const isBoundary = wordBoundariesOf(text);
  const stops = new Set(
    [...text.matchAll(STOP_BETWEEN_LETTERS)].flatMap(({ index }) => [index, index + 1]),
  );
  return (at) => isBoundary(at) || stops.has(at);
}
