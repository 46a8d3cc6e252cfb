import { searchedWords } from '../../text/searched-words.ts';

/** Words of a query that must stand together in a text, in their order: mostly one. */
export interface QueryPart {
  /** As they were typed, and where. */
  words: readonly { word: string; start: number; end: number }[];
  isQuoted: boolean;
}

/** The two marks of a pair, or the straight one; not between letters, where it belongs to the word: צה"ל. */
const QUOTED =
  /(?<![\p{L}\p{M}])["“”„«»״]([^"“”„«»]*(?:(?<=\p{L})["״](?=\p{L})[^"“”„«»]*)*)["“”«»](?![\p{L}\p{M}])/gu;

// A comma within a number and a colon within a time belong to it.
const PIECE = /(?:(?<=\p{N})[,:](?=\p{N})|[^\s,:;!?/\\|()[\]{}<>—–…+&=*_@#~،؛؟])+/gu;

/**
 * The parts of a query: what stands in quotation marks is one, and so is what has no space within, such as
 * `Iran-backed`; a slash, a comma and a dash part it as a space does. A quotation mark without its pair is none.
 */
export function partsOf(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let from = 0;
  for (const { 0: whole, index } of query.matchAll(QUOTED)) {
    parts.push(...looseParts(query.slice(from, index), from));
    parts.push({ words: wordsFrom(whole, index), isQuoted: true });
    from = index + whole.length;
  }
  parts.push(...looseParts(query.slice(from), from));
  return parts.filter(({ words }) => words.length > 0);
}

function looseParts(text: string, from: number): QueryPart[] {
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    words: wordsFrom(piece, from + index),
    isQuoted: false,
  }));
}

function wordsFrom(text: string, from: number): QueryPart['words'] {
  return searchedWords(text).map(({ word, start, end }) => ({
    word,
    start: from + start,
    end: from + end,
  }));
}
