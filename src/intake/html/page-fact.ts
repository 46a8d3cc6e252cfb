import { decodeHTMLStrict } from 'entities';
import { showsNothing, withoutStrayDirections } from '../../text/unfit-sign.ts';
import type { PageBlock } from './page-block.ts';

/** What a page can state of its article. */
export type FactField = 'title' | 'subtitle' | 'byline' | 'site' | 'date' | 'language' | 'url';

/** Something a page states of its article, and where: “og:title”, “JSON-LD headline”. */
export interface PageFact {
  field: FactField;
  /** The words as the page has them; spaces made one. */
  value: string;
  where: string;
  line: number;
  /** The element of the page’s text that shows it, where one does. */
  element?: Element;
}

/** A fact that the page prints; `words` are its own, where they say the value in another way. */
export type PrintedFact = PageFact & { words?: string };

/** Facts, best first for each field. */
export type PageFacts = Readonly<Record<FactField, readonly PageFact[]>>;

/** What facts are read from. */
export interface FactSources {
  document: Document;
  data: readonly { text: string; line: number }[];
  blocks: readonly PageBlock[];
}

// A longer value is a text and no fact.
const LONGEST = 1_000;

/**
 * A fact, where its value is some words: runs of spaces made one, at most 1,000 UTF-16 code units. Undefined for what
 * is no text, shows nothing, or has control or lost characters.
 *
 * Many sites write character references twice, or into data where they mean nothing, so those with their
 * semicolon are resolved once more.
 */
export function fact(
  field: FactField,
  value: unknown,
  where: string,
  line: number,
): PageFact | undefined {
  if (typeof value !== 'string') return undefined;
  const words = withoutStrayDirections(decodeHTMLStrict(value))
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
  return showsNothing(words) || words.length > LONGEST || /[\p{Cc}\uFFFD]/u.test(words)
    ? undefined
    : { field, value: words, where, line };
}
