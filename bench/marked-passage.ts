/** A half-open range of UTF-16 code units. */
export type Span = readonly [start: number, end: number];

const roles = ['source', 'cue', 'content'] as const;

export type GoldRole = (typeof roles)[number];

export type Marked = Record<GoldRole, Span[]>;

/** A passage without its tags, and what was between them; offsets into the words. */
interface Passage {
  words: string;
  marks: Marked;
}

/**
 * Where the marked words of a relation stand in an article.
 *
 * Each passage is the article’s exact words with `<source>`, `<cue>` and `<content>` around the
 * spans; without the tags it must occur exactly once, and after the passage before it. Tags do not
 * nest: a span that is interrupted is written as two. A no-break space is matched as a space.
 * Throws, naming the passage, where one of this does not hold.
 */
export function locateMarked(passages: readonly string[], article: string): Marked {
  const found: Marked = { source: [], cue: [], content: [] };
  const plain = article.replaceAll('\u00a0', ' ');
  let from = 0;
  for (const passage of passages) {
    const { words, marks } = readMarks(passage);
    const at = onlyOccurrence(words, plain);
    if (at < from) throw new Error(`not in the order of the article: ${words}`);
    from = at + words.length;
    for (const role of roles)
      found[role].push(...marks[role].map(([start, end]): Span => [at + start, at + end]));
  }
  return found;
}

function onlyOccurrence(words: string, article: string): number {
  const at = article.indexOf(words);
  if (words === '' || at < 0) throw new Error(`not in the article: ${words}`);
  if (article.indexOf(words, at + 1) >= 0) throw new Error(`more than once: ${words}`);
  return at;
}

/** The words of a passage without its tags. */
export function wordsWithoutMarks(passage: string): string {
  return readMarks(passage).words;
}

function readMarks(passage: string): Passage {
  const marks: Marked = { source: [], cue: [], content: [] };
  let words = '';
  let open: { role: GoldRole; start: number } | undefined;
  for (const [piece] of passage.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)) {
    const closing = roles.find((role) => piece === `</${role}>`);
    const opening = roles.find((role) => piece === `<${role}>`);
    if (opening && !open) open = { role: opening, start: words.length };
    else if (closing && open?.role === closing && words.length > open.start) {
      marks[closing].push([open.start, words.length]);
      open = undefined;
    } else if (/[<>]/.test(piece)) throw new Error(`${piece} is out of place: ${passage}`);
    else words += piece;
  }
  if (open) throw new Error(`<${open.role}> is not closed: ${passage}`);
  return { words, marks };
}
