import type { Span } from '../../text/normalise.ts';
import { partsOf, type QueryPart } from './query.ts';
import { nearWord } from './suggestion.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query asks for that nothing says, and what may be asked instead. */
export interface Alternatives {
  /** As typed, each once: words of a quotation by themselves, else what has no space within. */
  unknown: readonly string[];
  /** The query with the nearest words of the record in place of the unknown ones, where each has one near enough. */
  meant: string | undefined;
  /** The query without what is unknown, where something is left. */
  without: string | undefined;
}

/** What may be asked in place of a query; `unknown` are the unknown words of each part, by their place in it. */
export function alternativesTo(
  query: string,
  parts: readonly QueryPart[],
  unknown: readonly (readonly number[])[],
  vocabulary: Vocabulary,
): Alternatives {
  const lacking = parts.map((part, at) => lackingIn(part, unknown[at] ?? []));
  const words = lacking.flatMap((part) => part.words);
  if (words.length === 0) return { unknown: [], meant: undefined, without: undefined };
  const near = words.flatMap(({ word }) => nearWord(word, vocabulary) ?? []);
  const pieces = lacking.flatMap((part) => part.pieces);
  const without = tidied(withOthers(query, pieces, []));
  return {
    unknown: [...new Set(pieces.map(({ start, end }) => query.slice(start, end)))],
    meant: near.length === words.length ? tidied(withOthers(query, words, near)) : undefined,
    without: partsOf(without).length > 0 ? without : undefined,
  };
}

/** The unknown words of a part; and what is missing for want of them: of `F-35`, where only 35 is unknown, all. */
function lackingIn({ words, isQuoted }: QueryPart, unknown: readonly number[]) {
  const missing = words.filter((_, word) => unknown.includes(word));
  const [first, last] = [words[0], words.at(-1)];
  if (isQuoted || missing.length === 0 || !first || !last)
    return { words: missing, pieces: missing };
  return { words: missing, pieces: [{ start: first.start, end: last.end }] };
}

/** A query with other words, or none, in some places; the last is put in first, so that no place moves. */
function withOthers(query: string, places: readonly Span[], words: readonly string[]): string {
  return places.reduceRight(
    (text, { start, end }, at) => text.slice(0, start) + (words[at] ?? '') + text.slice(end),
    query,
  );
}

/** Without what words left behind that were taken out: empty quotation marks, hyphens and slashes at nothing, spaces. */
const tidied = (query: string) =>
  query
    .replace(/["“”„«»]\s*["“”«»]/gu, ' ')
    .replace(/(?<=^|\s)[-–—’'.,;:/]+|[-–—’'.,;:/]+(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
