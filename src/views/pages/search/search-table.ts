import type { OtherNames } from './other-names.ts';
import type { SearchFilter, SearchRecord } from './search-record.ts';

/**
 * What a search knows of the whole record before it is asked for anything. Entries are numbered in the order of
 * `latest`. Lists of numbers that rise are written as the steps from each to the next.
 */
export interface SearchTable {
  /** The folder of the other files, named after what is in them, so that none is ever out of date. */
  folder: string;
  /** Every word of the record as it is mostly written, in the order of its folded forms. */
  words: readonly string[];
  /** The first word of each file of words, and the first entry of each file of entries. */
  wordFiles: readonly number[];
  entryFiles: readonly number[];
  /** Of each entry how many words its names have. */
  names: readonly (readonly number[])[];
  /** All that entries are linked to, or name: whatever has other names to be found by. */
  others: readonly OtherNames[];
  /** The entries in the order of `earliest`, in steps. */
  earliest: readonly number[];
  /** The entries that have each value of each filter, in steps. */
  filters: Readonly<Partial<Record<SearchFilter, Readonly<Record<string, readonly number[]>>>>>;
}

/**
 * Where a word stands: for each entry the step to its number, how often, and the steps from place to place. Places
 * count the words of an entry, its names first; one is left out between two texts. What an entry is found by and
 * does not show stands from {@link UNSHOWN} on.
 */
export type Postings = readonly number[];

/** More words than an entry shows. */
export const UNSHOWN = 1_000_000;

/** What is shown of an entry; `others` by their numbers. */
export interface SearchEntry extends Pick<SearchRecord, 'url' | 'content' | 'meta' | 'filters'> {
  others: readonly number[];
}

export const TABLE = 'table.json';
/** The path of a file of the index by its number: one with words, or one with entries. */
export const wordFile = (folder: string, number: number): string =>
  `${folder}/words-${number}.json`;
/** The path of a file of entries, as {@link wordFile}. */
export const entryFile = (folder: string, number: number): string =>
  `${folder}/entries-${number}.json`;

/** Numbers as the steps from each to the next, from 0. */
export function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The numbers of which {@link stepsOf} made steps. */
export function numbersOf(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}
