import { PASSAGE_BREAK } from '../views/pages/search/passage-break.ts';
import type { FoundEntry } from './finding/engine.ts';
import type { FindHits, Hit } from './finding/hits.ts';

/** A stretch of a passage, or a gap where something is left out. */
export type Stretch = { kind: 'words' | 'hit'; text: string } | { kind: 'gap' };

export interface Passage {
  /** Its number among the passages of the entry, from 0. */
  index: number;
  stretches: readonly Stretch[];
}

interface Text {
  index: number;
  text: string;
  hits: readonly Hit[];
}

// Two tell enough, if they have all that was asked for.
const USUAL_PASSAGES = 2;
const MOST_PASSAGES = 4;
const MOST_WORDS = 60;
const WORDS_BEFORE = 12;

/**
 * The passages of an entry to show, in their order: those that together have the most of what was asked for, or else
 * the first. What an entry is summed up in always comes first and whole; long passages of articles are cut around
 * what matches.
 */
export function passagesOf(
  { content, filters }: Pick<FoundEntry, 'content' | 'filters'>,
  find: FindHits,
): Passage[] {
  const kind = filters.kind?.[0];
  const isSummedUp = kind !== 'claim' && kind !== 'article';
  const passages = content
    .split(PASSAGE_BREAK)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ index, text, hits: find(text) }));
  const shown = telling(passages, isSummedUp ? passages.slice(0, 1) : []);
  return (shown.length > 0 ? shown : passages.slice(0, 1)).map((passage) => ({
    index: passage.index,
    stretches: kind === 'article' ? cut(passage) : stretchesOf(passage),
  }));
}

/** Some passages, and more of them, each time the one with the most parts that were not seen yet. */
function telling(passages: readonly Text[], first: readonly Text[]): Text[] {
  const chosen = [...first];
  while (chosen.length < MOST_PASSAGES) {
    const seen = partsIn(chosen.flatMap(({ hits }) => hits));
    const unseenIn = ({ hits }: Text) =>
      [...partsIn(hits)].filter((part) => !seen.has(part)).length;
    const rest = passages.filter((one) => one.hits.length > 0 && !chosen.includes(one));
    const next = mostIn(rest, unseenIn);
    if (!next || (chosen.length >= USUAL_PASSAGES && unseenIn(next) === 0)) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.index - b.index);
}

const partsIn = (hits: readonly Hit[]) => new Set(hits.map(({ part }) => part));

/** The first of those that count most. */
function mostIn<Item>(items: readonly Item[], countOf: (item: Item) => number): Item | undefined {
  const counts = items.map(countOf);
  return items[counts.indexOf(Math.max(...counts))];
}

/** A text as stretches of words that match and of others. */
export function stretchesIn(text: string, find: FindHits): Stretch[] {
  return stretchesOf({ text, hits: find(text) });
}

function cut(passage: Text): Stretch[] {
  const { text, hits } = passage;
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  if (words.length <= MOST_WORDS) return stretchesOf(passage);
  const windows = (hits.length > 0 ? hits : [{ start: 0 }]).map((hit) => {
    const found = words.findIndex(({ end }) => end > hit.start);
    const first = Math.min(Math.max(0, found - WORDS_BEFORE), words.length - MOST_WORDS);
    const last = first + MOST_WORDS - 1;
    return { first, last, start: words[first]?.start, end: words[last]?.end };
  });
  const best = mostIn(windows, ({ start, end }) => partsIn(within(hits, start, end)).size);
  return [
    ...(best && best.first > 0 ? [GAP] : []),
    ...stretchesOf(passage, best?.start, best?.end),
    ...(best && best.last < words.length - 1 ? [GAP] : []),
  ];
}

const GAP: Stretch = { kind: 'gap' };

const within = (hits: readonly Hit[], from = 0, to = Number.POSITIVE_INFINITY) =>
  hits.filter((hit) => hit.start >= from && hit.end <= to);

/** All of a text or a part of it; no hit reaches over an end of it. */
function stretchesOf(
  { text, hits }: Pick<Text, 'text' | 'hits'>,
  from = 0,
  to = text.length,
): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (kind: 'words' | 'hit', start: number, end: number) => {
    if (end > start) stretches.push({ kind, text: text.slice(start, end) });
  };
  let at = from;
  for (const { start, end } of within(hits, from, to)) {
    add('words', at, start);
    add('hit', start, end);
    at = end;
  }
  add('words', at, to);
  return stretches;
}
