import { type FactField, fact, type PageFact } from './page-fact.ts';
import { LINE_ATTRIBUTE } from './scan-page.ts';

/** The names of meta tags, best first, whether written as property, name, itemprop or http-equiv. */
const NAMES: readonly (readonly [FactField, string])[] = [
  ['title', 'og:title'],
  ['title', 'twitter:title'],
  ['title', 'dc.title'],
  ['title', 'parsely-title'],
  ['title', 'sailthru.title'],
  ['byline', 'author'],
  ['byline', 'article:author'],
  ['byline', 'og:article:author'],
  ['byline', 'parsely-author'],
  ['byline', 'sailthru.author'],
  ['byline', 'dc.creator'],
  ['byline', 'byl'],
  ['site', 'og:site_name'],
  ['site', 'dc.publisher'],
  ['site', 'application-name'],
  ['site', 'apple-mobile-web-app-title'],
  ['site', 'publisher'],
  ['date', 'article:published_time'],
  ['date', 'og:article:published_time'],
  ['date', 'datepublished'],
  ['date', 'parsely-pub-date'],
  ['date', 'sailthru.date'],
  ['date', 'dc.date.issued'],
  ['date', 'dcterms.created'],
  ['date', 'dc.date'],
  ['date', 'publish-date'],
  ['date', 'pubdate'],
  ['date', 'publication_date'],
  ['date', 'article.published'],
  ['date', 'date'],
  ['language', 'dc.language'],
  ['language', 'language'],
  ['language', 'og:locale'],
  ['language', 'content-language'],
  ['url', 'og:url'],
];
const ATTRIBUTES = ['property', 'name', 'itemprop', 'http-equiv'];

/** What a page’s meta tags state. */
export function readMetaTags(document: Document): PageFact[] {
  const tags = [...document.querySelectorAll('meta[content]')].flatMap(namedTags);
  return NAMES.flatMap(([field, name]) =>
    tags
      .filter((tag) => tag.name === name)
      .map((tag) => fact(field, tag.content, `meta ${name}`, tag.line))
      .filter((each) => each !== undefined),
  );
}

interface MetaTag {
  name: string;
  content: string;
  line: number;
}

function namedTags(element: Element): MetaTag[] {
  const content = element.getAttribute('content') ?? '';
  const line = lineOf(element);
  return ATTRIBUTES.flatMap((attribute) => {
    const names = element.getAttribute(attribute)?.toLowerCase().trim().split(/\s+/) ?? [];
    return names.map((name) => ({ name, content, line }));
  });
}

/** The line of a page’s source, from 1, on which an element begins; `scanPage` has noted it. */
export const lineOf = (element: Element) => Number(element.getAttribute(LINE_ATTRIBUTE) ?? 1);
