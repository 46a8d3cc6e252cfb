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

export { runsSetApart, steered, unisolated } from '../../words/sentences/isolation.ts';
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

/** The `lang` and `dir` of an element whose words are in a language: none where it is the page’s own, `dir="auto"` where it is not known. */
export function languageAttributes(
  language: string | undefined,
  site: Site,
): { lang?: string; dir?: 'rtl' | 'ltr' | 'auto' } {
  if (language === undefined) return { dir: 'auto' };
  return language === site.language ? {} : { lang: language, dir: directionOf(language) };
}

/** As {@link languageAttributes}, for a link: without a language its words are the page’s own. */
export function linkLanguageAttributes(
  language: string | undefined,
  site: Site,
): ReturnType<typeof languageAttributes> {
  return language === undefined ? {} : languageAttributes(language, site);
}

/** The `dir` of an element that says something in English on a page that runs from right to left; none on others. */
export function directionAttributes([first]: RichText): { dir?: 'ltr' } {
  return typeof first === 'string' && isFromLeft(first) ? { dir: 'ltr' } : {};
}

/** What the record’s editors wrote, isolated (Unicode Bidirectional Algorithm) to stand among the words of a page. */
export function recorded<Text extends string | undefined>(text: Text, { language }: Site): Text;
export function recorded(text: string | undefined, { language }: Site): string | undefined {
  return text === undefined ? undefined : setAmong(text, directionOf(language));
}

/** An article’s exact words. */
export function quoteFrom({ language }: Pick<Article, 'language'>, quote: string): Quote {
  return { quote, language };
}

/** An article’s exact words as rich text; empty where there are none. */
export function quotationOf(
  article: Pick<Article, 'language'>,
  quote: string | undefined,
): RichText {
  return quote === undefined ? [] : [quoteFrom(article, quote)];
}

/** Items joined by the commas of the language; empty ones are left out. */
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

const directions = new Map<string, 'rtl' | 'ltr'>();

/**
 * The writing direction of a language (BCP 47), by the script it names or is usually written in (Unicode CLDR, through
 * Intl.Locale); left to right where no language is given. Throws a RangeError where a tag is none. For the build: a
 * reader’s browser may not know it.
 */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' {
  if (language === undefined) return 'ltr';
  const known = directions.get(language);
  if (known) return known;
  const locale = new Intl.Locale(language);
  const { direction } = locale.getTextInfo?.() ?? locale.textInfo ?? { direction: 'ltr' };
  directions.set(language, direction);
  return direction;
}
