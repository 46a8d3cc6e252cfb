import type { Article } from '../../corpus/linking/graph.ts';
import { isFromLeft, setAmong, setApart } from '../../words/sentences/isolation.ts';
import {
  type Inline,
  type Link,
  plain,
  type Quote,
  type RichText,
  restsOf,
} from '../../words/sentences/rich-text.ts';
import type { Words } from '../../words/words.ts';
import { articleTitle } from './printed.ts';
import type { Site } from './site.ts';
import type { Entry } from './urls.ts';
import { urlOf } from './urls.ts';

export { steered, unisolated } from '../../words/sentences/isolation.ts';
export type {
  Clause,
  Inline,
  Link,
  Quote,
  Rests,
  RichText,
} from '../../words/sentences/rich-text.ts';
export { inQuotes, plain, restsOf, shown } from '../../words/sentences/rich-text.ts';

/** The name an entry goes by. */
export function entryName(entry: Exclude<Entry, { kind: 'claim' }>): string {
  if (entry.kind === 'article') return articleTitle(entry);
  return entry.kind === 'incident' ? entry.title : entry.name;
}

/** A link to an entry; the name of an article is in the article’s language. */
export function linkTo(entry: Exclude<Entry, { kind: 'claim' }>, site: Site): Link {
  const link = { text: entryName(entry), href: urlOf(entry, site) };
  const language = entry.kind === 'article' ? entry.language : undefined;
  return language === undefined || language === site.language ? link : { ...link, language };
}

/** The names of the first things of a list, and how many more there are; of one more than `most`, all. */
export function someNamed<Item>(
  items: readonly Item[],
  most: number,
  nameOf: (item: Item) => Inline,
  { words }: Site,
): RichText[] {
  const shown = items.length > most + 1 ? most : items.length;
  const names = items.slice(0, shown).map((item): RichText => [nameOf(item)]);
  const others = items.length - shown;
  return others > 0 ? [...names, [words.counts.others(others)]] : names;
}

/** What an element says of its words’ language: nothing where it is the page’s own. */
export function languageAttributes(
  language: string | undefined,
  site: Site,
): { lang?: string; dir?: 'rtl' | 'ltr' | 'auto' } {
  if (language === undefined) return { dir: 'auto' };
  return language === site.language ? {} : { lang: language, dir: directionOf(language) };
}

/** The same for a link: its words are the page’s own where no language is told. */
export function linkLanguageAttributes(
  language: string | undefined,
  site: Site,
): ReturnType<typeof languageAttributes> {
  return language === undefined ? {} : languageAttributes(language, site);
}

/** The direction of what is said in English on a page of another direction; nothing where it is the page’s own. */
export function directionAttributes([first]: RichText): { dir?: 'ltr' } {
  return typeof first === 'string' && isFromLeft(first) ? { dir: 'ltr' } : {};
}

/** What the record’s editors wrote, to stand among the words of a page. */
export function recorded<Text extends string | undefined>(text: Text, { language }: Site): Text;
export function recorded(text: string | undefined, { language }: Site): string | undefined {
  return text === undefined ? undefined : setAmong(text, directionOf(language));
}

/** An article’s exact words. */
export function quoteFrom({ language }: Pick<Article, 'language'>, quote: string): Quote {
  return { quote, language };
}

/** The same as a sentence, which is empty where there are none. */
export function quotationOf(
  article: Pick<Article, 'language'>,
  quote: string | undefined,
): RichText {
  return quote === undefined ? [] : [quoteFrom(article, quote)];
}

/** One behind the other, with the signs of the language between; what is empty is left out. */
export function listed(
  items: readonly RichText[],
  { punctuation }: Pick<Words, 'punctuation'>,
): RichText {
  return items
    .filter((item) => item.length > 0)
    .flatMap((item, index) => (index === 0 ? item : [punctuation.comma, ...item]));
}

/** A sentence to stand within a link: its own links are plain words, set apart where they run the other way. */
export function unlinked(sentence: RichText): RichText {
  return sentence.map((piece) => {
    if (typeof piece === 'string' || 'quote' in piece) return piece;
    return 'clause' in piece ? { ...piece, clause: unlinked(piece.clause) } : setApart(piece.text);
  });
}

/** A sentence as the words of one link, which keeps what they rest on. */
export function linkOf(sentence: RichText, href: string): Link {
  return { text: plain(sentence), href, rests: restsOf(sentence) };
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
