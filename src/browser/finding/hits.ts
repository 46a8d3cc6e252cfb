import type { Span } from '../../text/normalise.ts';
import { searchedWords } from '../../text/searched-words.ts';
import { numberOf, type Vocabulary } from './vocabulary.ts';
import type { Way } from './ways.ts';

/** The words of a text that a search found it by; `part` is the number of the part of the query. */
export interface Hit extends Span {
  part: number;
}

/** Finds the words of a text that have a part of the query, in the text’s order, each once. */
export type FindHits = (text: string) => Hit[];

/** Looks through any text for parts of a query, each with the ways to have it. */
export function hitsOf(parts: readonly (readonly Way[])[], vocabulary: Vocabulary): FindHits {
  return (text) => {
    const words = searchedWords(text).map((found) => ({
      ...found,
      number: numberOf(found.word, vocabulary) ?? -1,
    }));
    const hits = new Map<number, Hit>();
    for (const [part, ways] of parts.entries())
      for (const way of ways)
        for (let at = 0; at + way.length <= words.length; at++) {
          const stretch = words.slice(at, at + way.length);
          if (!stretch.every(({ number }, index) => way[index]?.has(number))) continue;
          for (const { start, end } of stretch)
            hits.set(start, hits.get(start) ?? { start, end, part });
        }
    return [...hits.values()].sort((a, b) => a.start - b.start);
  };
}
