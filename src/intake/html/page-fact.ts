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
}

/** Facts, best first for each field. */
export type PageFacts = Readonly<Record<FactField, readonly PageFact[]>>;

/** What facts are read from. */
export interface FactSources {
  document: Document;
  data: readonly { text: string; line: number }[];
  blocks: readonly PageBlock[];
}

const LONGEST = 1_000;

/** A fact, where its value is some words. */
export function fact(
  field: FactField,
  value: unknown,
  where: string,
  line: number,
): PageFact | undefined {
  if (typeof value !== 'string') return undefined;
  const words = withoutStrayDirections(decoded(value))
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
  return showsNothing(words) || words.length > LONGEST || /[\p{Cc}\uFFFD]/u.test(words)
    ? undefined
    : { field, value: words, where, line };
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Many sites write character references a second time, or into data where they mean nothing. */
function decoded(value: string): string {
  return value.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, ten, six, name) => {
      if (typeof name === 'string') return REFERENCES[name.toLowerCase()] ?? whole;
      const code = typeof ten === 'string' ? Number(ten) : Number.parseInt(String(six), 16);
      return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : whole;
    },
  );
}
