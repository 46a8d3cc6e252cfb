import type { Site } from './site.ts';
import type { Entry } from './urls.ts';
import { urlOf } from './urls.ts';

/** A link with its words. */
export interface Link {
  text: string;
  href: string;
}

/** Somebody’s exact words, in the language they were written in. */
export interface Quote {
  quote: string;
  language: string | undefined;
}

/** A stretch of a sentence: plain words, a link, or a quotation (which may be a link, too). */
export type Piece = string | Link | Quote;

export type Sentence = readonly Piece[];

/** The name an entry goes by. */
export function nameOf(entry: Exclude<Entry, { kind: 'claim' }>): string {
  return entry.kind === 'article' || entry.kind === 'incident'
    ? (entry.title ?? entry.id)
    : entry.name;
}

export function linkTo(entry: Exclude<Entry, { kind: 'claim' }>, site: Site): Link {
  return { text: nameOf(entry), href: urlOf(entry, site) };
}

/** Joins items as English does: “a”, “a and b”, “a, b and c”. */
export function enumerate(items: readonly Sentence[], word = 'and'): Sentence {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ` ${word} ` : ', ', ...item];
  });
}

/** A sentence to stand within a link: its own links are plain words. */
export function unlinked(sentence: Sentence): Sentence {
  return sentence.map((piece) =>
    typeof piece === 'string' || 'quote' in piece ? piece : piece.text,
  );
}

/** A sentence’s words without its links, for titles and descriptions. */
export function plain(sentence: Sentence): string {
  return sentence
    .map((piece) =>
      typeof piece === 'string' ? piece : 'quote' in piece ? `“${piece.quote}”` : piece.text,
    )
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** “1 claim”, “2 claims”. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A phrase as the beginning of a sentence; a quotation keeps its own first letter. */
export function begun([first = '', ...rest]: Sentence): Sentence {
  return typeof first === 'string'
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : [first, ...rest];
}

/** The writing direction of a language (BCP 47), by its script where it names one, or its usual script. */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' {
  const [primary = '', ...subtags] = (language ?? '').toLowerCase().split('-');
  const script = subtags.find((subtag) => subtag.length === 4);
  return rightToLeft.has(script ?? primary) ? 'rtl' : 'ltr';
}

// Languages usually written in one of these scripts, from Unicode CLDR’s likely subtags.
const rightToLeft: ReadonlySet<string> = new Set(
  'arab hebr syrc thaa nkoo adlm rohg ar arc ckb dv fa he lrc mzn nqo ps sd syr ug ur yi'.split(
    ' ',
  ),
);
