import { PASSAGE_BREAK } from '../views/search/passage-break.ts';
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

const MOST_PASSAGES = 2;
const MOST_WORDS = 60;
const WORDS_BEFORE = 12;

/**
 * The passages of an entry to show: those with a match, or else the first. What an entry is summed up in
 * always comes first and whole; long passages of articles are cut around their first match.
 */
export function passagesOf(
  { content, filters }: Pick<FoundEntry, 'content' | 'filters'>,
  find: FindHits,
): Passage[] {
  const kind = filters.kind?.[0];
  const isSummedUp = kind !== 'claim' && kind !== 'article';
  const texts = content.split(PASSAGE_BREAK).map((text) => text.trim());
  const passages = texts
    .filter((text) => text !== '')
    .map((text, index) => ({ index, text, hits: find(text) }));
  const shown = passages.filter(
    ({ index, hits }) => (isSummedUp && index === 0) || hits.length > 0,
  );
  return (shown.length > 0 ? shown : passages)
    .slice(0, shown.length > 0 ? MOST_PASSAGES : 1)
    .map((passage) => ({
      index: passage.index,
      stretches: kind === 'article' ? cut(passage) : stretchesOf(passage),
    }));
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
  const found = words.findIndex(({ end }) => end > (hits[0]?.start ?? 0));
  const first = Math.min(Math.max(0, found - WORDS_BEFORE), words.length - MOST_WORDS);
  const last = first + MOST_WORDS - 1;
  return [
    ...(first > 0 ? [{ kind: 'gap' } as const] : []),
    ...stretchesOf(passage, words[first]?.start, words[last]?.end),
    ...(last < words.length - 1 ? [{ kind: 'gap' } as const] : []),
  ];
}

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
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    add('words', at, start);
    add('hit', start, end);
    at = end;
  }
  add('words', at, to);
  return stretches;
}
