import { PASSAGE_BREAK } from '../views/search/passage-break.ts';
import type { Entry } from './pagefind.ts';

/** A stretch of a passage, or a gap where something is left out. */
export type Stretch = { kind: 'words' | 'hit'; text: string } | { kind: 'gap' };

export interface Passage {
  /** Its number among the passages of the entry, from 0. */
  index: number;
  stretches: readonly Stretch[];
}

interface Word {
  text: string;
  isHit: boolean;
}

const MOST_PASSAGES = 2;
const MOST_WORDS = 60;
const WORDS_BEFORE = 12;

/**
 * The passages of an entry to show: those with a match, or else the first. What an entry is summed up in
 * always comes first and whole; long passages of articles are cut around their first match.
 */
export function passagesOf({ content, locations, filters }: Entry): Passage[] {
  const kind = filters['kind']?.[0];
  const hits = new Set(locations);
  const words = content.split(/\s+/u).map((text, index) => ({ text, isHit: hits.has(index) }));
  const passages = divide(words).map((passage, index) => ({ index, words: passage }));
  const isFound = ({ words: own }: { words: readonly Word[] }) => own.some(({ isHit }) => isHit);
  const isSummedUp = kind !== 'claim' && kind !== 'article';
  const shown = passages.filter(
    (passage) => (isSummedUp && passage.index === 0) || isFound(passage),
  );
  return (shown.length > 0 ? shown : passages)
    .slice(0, shown.length > 0 ? MOST_PASSAGES : 1)
    .map(({ index, words: own }) => ({
      index,
      stretches: kind === 'article' ? cut(own) : stretchesOf(own),
    }));
}

function divide(words: readonly Word[]): Word[][] {
  const passages: Word[][] = [[]];
  for (const word of words) {
    if (word.text === PASSAGE_BREAK) passages.push([]);
    else if (word.text !== '') passages.at(-1)?.push(word);
  }
  return passages.filter((passage) => passage.length > 0);
}

function cut(words: readonly Word[]): Stretch[] {
  if (words.length <= MOST_WORDS) return stretchesOf(words);
  const first = Math.max(0, words.findIndex(({ isHit }) => isHit) - WORDS_BEFORE);
  const start = Math.min(first, words.length - MOST_WORDS);
  const end = start + MOST_WORDS;
  return [
    ...(start > 0 ? [{ kind: 'gap' } as const] : []),
    ...stretchesOf(words.slice(start, end)),
    ...(end < words.length ? [{ kind: 'gap' } as const] : []),
  ];
}

/** Words that match, without the marks around them, and all that lies between them. */
function stretchesOf(words: readonly Word[]): Stretch[] {
  const parts = words.flatMap(({ text, isHit }, index): Stretch[] => {
    const space: Stretch[] = index > 0 ? [{ kind: 'words', text: ' ' }] : [];
    if (!isHit) return [...space, { kind: 'words', text }];
    const [, before = '', word = '', after = ''] = MARKS.exec(text) ?? [];
    return [
      ...space,
      { kind: 'words', text: before },
      { kind: 'hit', text: word },
      { kind: 'words', text: after },
    ];
  });
  return parts.reduce<Stretch[]>(joined, []);
}

const MARKS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

function joined(before: Stretch[], next: Stretch): Stretch[] {
  const last = before.at(-1);
  if (next.kind === 'gap' || last?.kind === 'gap' || last?.kind !== next.kind)
    return next.kind !== 'gap' && next.text === '' ? before : [...before, next];
  return [...before.slice(0, -1), { kind: last.kind, text: last.text + next.text }];
}
