import type { Link, Sentence } from '../words/sentence.ts';
import type { Site } from './site.ts';
import type { Entry } from './urls.ts';
import { urlOf } from './urls.ts';

export type { Link, Piece, Quote, Sentence } from '../words/sentence.ts';
export { plain } from '../words/sentence.ts';

/** The name an entry goes by. */
export function nameOf(entry: Exclude<Entry, { kind: 'claim' }>): string {
  return entry.kind === 'article' || entry.kind === 'incident'
    ? (entry.title ?? entry.id)
    : entry.name;
}

/** A link to an entry; the name of an article is in the article’s language. */
export function linkTo(entry: Exclude<Entry, { kind: 'claim' }>, site: Site): Link {
  const link = { text: nameOf(entry), href: urlOf(entry, site) };
  const language = entry.kind === 'article' ? entry.language : undefined;
  return language === undefined || language === site.language ? link : { ...link, language };
}

/** What an element says of its words’ language: nothing where it is the page’s own. */
export function spokenIn(
  language: string | undefined,
  site: Site,
): { lang?: string; dir?: 'rtl' | 'ltr' | 'auto' } {
  if (language === undefined) return { dir: 'auto' };
  return language === site.language ? {} : { lang: language, dir: directionOf(language) };
}

/** A sentence to stand within a link: its own links are plain words. */
export function unlinked(sentence: Sentence): Sentence {
  return sentence.map((piece) =>
    typeof piece === 'string' || 'quote' in piece ? piece : piece.text,
  );
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
