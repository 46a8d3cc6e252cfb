import { abbreviationOf, lettersOf } from '../../text/folded-word.ts';
import { inflectionsOf } from '../../text/inflections.ts';
import type { QueryPart } from './query.ts';
import { goingOnAfter, numberOf, type Vocabulary } from './vocabulary.ts';

/** How near a word of the record is to one that was asked for. */
export const BEGINNING = 1;
export const FORM = 2;
export const SAME = 3;

export type Nearness = typeof BEGINNING | typeof FORM | typeof SAME;

/** The words of the record, by number, that are meant by one that was asked for. */
export type Meant = ReadonlyMap<number, Nearness>;

/** One way in which a text may have a part of a query: words that follow one another. */
export type Way = readonly Meant[];

/**
 * A part of a query with all the ways to have it; and which of its words, by their place in it, the record has only
 * in one of those ways, if at all.
 */
export interface Sought {
  ways: readonly Way[];
  unknown: readonly number[];
}

// Two letters begin too many words, and all that are spelt so would be lost among them: US, AP.
const SHORTEST_BEGINNING = 3;
// Of “airstrike”: enough to keep “into” from being looked for as “in to”.
const SHORTEST_HEAD = 2;
const SHORTEST_TAIL = 4;

/**
 * What is looked for, for each part of a query: its words, their forms, what begins with them; and the
 * same words written together or apart (airstrike, air strike, air-strike; words with and without a ZWNJ).
 */
export function soughtIn(parts: readonly QueryPart[], vocabulary: Vocabulary): Sought[] {
  const compounds = parts.map((part, at) => compoundOf(part, parts[at + 1], vocabulary));
  return parts.map(({ words }, at) => {
    const meant = words.map(({ word }) => meantBy(word, vocabulary));
    const ways = [
      ...(meant.every(({ size }) => size > 0) ? [meant] : []),
      ...[compounds[at], compounds[at - 1]].flatMap((way) => (way ? [way] : [])),
      ...(words.length > 1 ? oneWord(words.map(({ word }) => word).join(''), vocabulary) : []),
      ...words.slice(0, words.length > 1 ? 0 : 1).flatMap(({ word }) => twoWords(word, vocabulary)),
    ];
    const unknown = [...meant.keys()].filter((word) => !meant[word]?.size);
    return { ways, unknown };
  });
}

/** An abbreviation that the record has is not the word of the same letters, but goes on like it: UAV, UAVs. */
function meantBy(word: string, vocabulary: Vocabulary): Meant {
  const letters = lettersOf(word) ?? word;
  const isKnown = numberOf(word, vocabulary) !== undefined;
  const beginnings =
    [...letters].length < SHORTEST_BEGINNING ? [] : goingOnAfter(letters, vocabulary);
  return new Map<number, Nearness>([
    ...beginnings.map((number) => [number, BEGINNING] as const),
    ...spelt(isKnown ? word : letters, vocabulary),
  ]);
}

/** A word and its forms, as far as the record has them; and whatever is abbreviated so. */
function spelt(word: string, vocabulary: Vocabulary): Map<number, Nearness> {
  const known = (form: string, nearness: Nearness) => {
    const number = numberOf(form, vocabulary);
    return number === undefined ? [] : [[number, nearness] as const];
  };
  const forms = inflectionsOf(word).flatMap((form) => known(form, FORM));
  return new Map([...forms, ...known(abbreviationOf(word), SAME), ...known(word, SAME)]);
}

function oneWord(word: string, vocabulary: Vocabulary): Way[] {
  const meant = spelt(word, vocabulary);
  return meant.size > 0 ? [[meant]] : [];
}

/** Two neighbours that are no phrase as one word. */
function compoundOf(part: QueryPart, next: QueryPart | undefined, vocabulary: Vocabulary) {
  const [one, ...more] = part.words;
  const [two, ...others] = next?.words ?? [];
  if (!one || !two || more.length > 0 || others.length > 0) return undefined;
  if (part.isQuoted || next?.isQuoted) return undefined;
  return oneWord(one.word + two.word, vocabulary)[0];
}

function twoWords(word: string, vocabulary: Vocabulary): Way[] {
  const ways: Way[] = [];
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at++) {
    const head = numberOf(word.slice(0, at), vocabulary);
    const tail = spelt(word.slice(at), vocabulary);
    if (head !== undefined && tail.size > 0) ways.push([new Map([[head, SAME]]), tail]);
  }
  return ways;
}
