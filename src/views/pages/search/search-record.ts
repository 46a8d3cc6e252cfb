import type { OtherNames } from './other-names.ts';

/** What a search can be narrowed by; each is a parameter of the search page’s address. */
export const searchFilters = [
  'kind',
  'stance',
  'about',
  'speaker',
  'path',
  'accused',
  'actor',
  'outlet',
  'year',
  'country',
  'language',
] as const;

export type SearchFilter = (typeof searchFilters)[number];

/** What a result tells beside its words, all of it found by its words, too. Nothing empty. */
export interface SearchMeta {
  title: string;
  /** A claim’s speakers, with what they are where they are not named; and what they do. */
  speakers?: string;
  says?: string;
  /** Where each of its passages stands and how it puts it, where a list of claims tells that; as `content`. */
  parts?: string;
  /** Its passages in other languages, each with whose translation it is; between breaks, as `content`. */
  translations?: string;
  path?: string;
  basis?: string;
  hedge?: string;
  /** The incidents a claim is about. */
  incidents?: string;
  /** What sort of incident, actor or outlet, where and when; a claim’s or an article’s outlet and date. */
  facts?: string;
}

/**
 * One entry as the search knows it. `content` is what is looked through and shown: passages that stand
 * apart, between {@link PASSAGE_BREAK}s. `filters` hold ids, never words. `sort` is its place among all
 * entries, from 0: what has no date comes last in both orders.
 */
export interface SearchRecord {
  url: string;
  /** What it is called, its title first; a claim has no name of its own. */
  names: readonly string[];
  content: string;
  meta: SearchMeta;
  /** Whom and what it is linked to, and what else they are called: it is found by that, and shows it only then. */
  others: readonly OtherNames[];
  filters: Partial<Record<SearchFilter, readonly string[]>>;
  sort: { latest: string; earliest: string };
}
