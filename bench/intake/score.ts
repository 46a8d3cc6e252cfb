import type { Span } from '../../src/attribution/tagging/span.ts';

/** What is compared of an attribution: spans are UTF-16 code units into the text, half-open. */
export interface Spans {
  source: readonly Span[];
  cue: readonly Span[];
  content: readonly Span[];
}

/** One text with what was found in it and what should have been. */
export interface Case<Found extends Spans, Gold extends Spans> {
  text: string;
  found: readonly Found[];
  gold: readonly Gold[];
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** A found attribution with the one it is taken for. */
export interface Match<Found, Gold> {
  found: Found;
  gold: Gold;
  /** Whether cue and source meet, too. */
  extent: 'content' | 'full';
}

const ENOUGH = 0.5;

/**
 * Pairs what was found with what should have been: the letters and digits of the two contents overlap by
 * half of all they cover, or more (Jaccard); the best pairs first, each attribution in one pair at most.
 */
export function matches<Found extends Spans, Gold extends Spans>({
  text,
  found,
  gold,
}: Case<Found, Gold>): Match<Found, Gold>[] {
  const [left, right] = [found, gold].map((list) =>
    list.map(({ content }) => marks(text, content)),
  );
  const pairs = (left ?? []).flatMap((a, i) =>
    (right ?? []).flatMap((b, j) => {
      const similarity = jaccard(a, b);
      return similarity >= ENOUGH ? [{ similarity, i, j }] : [];
    }),
  );
  pairs.sort((x, y) => y.similarity - x.similarity || x.i - y.i || x.j - y.j);
  const [usedFound, usedGold] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap(({ i, j }) => {
    const [one, other] = [found[i], gold[j]];
    if (!one || !other || usedFound.has(i) || usedGold.has(j)) return [];
    usedFound.add(i);
    usedGold.add(j);
    return [{ found: one, gold: other, extent: extentOf(text, one, other) }];
  });
}

function extentOf(text: string, found: Spans, gold: Spans): 'content' | 'full' {
  const goldSource = marks(text, gold.source);
  const foundSource = marks(text, found.source);
  const isSource = goldSource.size > 0 ? meet(foundSource, goldSource) : foundSource.size === 0;
  return isSource && meet(marks(text, found.cue), marks(text, gold.cue)) ? 'full' : 'content';
}

/** Precision, recall and F1 in per cent. */
export function scoreOf(hits: number, found: number, gold: number): Score {
  return {
    precision: (100 * hits) / Math.max(1, found),
    recall: (100 * hits) / Math.max(1, gold),
    f1: (200 * hits) / Math.max(1, found + gold),
  };
}

const LETTER = /[\p{L}\p{N}]/u;

function marks(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (LETTER.test(text.charAt(at))) found.add(at);
  return found;
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => common(a, b) > 0;

const common = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((mark) => b.has(mark)).length;

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = common(a, b);
  return both / Math.max(1, a.size + b.size - both);
}
