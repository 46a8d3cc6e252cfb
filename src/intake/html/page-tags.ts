import { readDate } from '../segment/date-line.ts';
import { lineOf } from './meta-tags.ts';
import { type FactField, fact, type PageFact } from './page-fact.ts';

/** Where a page shows or links what machines read: its headings, times, links and the tag html. */
export function readPageTags(document: Document): PageFact[] {
  const html = document.documentElement;
  return [
    ...elements(document, 'link[rel~="canonical"]', 'url', 'link rel=canonical', 'href'),
    fact('language', html.getAttribute('lang') ?? html.getAttribute('xml:lang'), 'html lang', 1),
    ...elements(document, '[itemprop~="headline"]', 'title', 'itemprop=headline', 'text'),
    ...elements(document, 'h1', 'title', 'h1', 'text'),
    ...elements(document, 'title', 'title', 'title tag', 'text'),
    ...elements(document, '[itemprop~="author"]', 'byline', 'itemprop=author', 'text'),
    ...elements(document, 'a[rel~="author"]', 'byline', 'a rel=author', 'text'),
    ...elements(document, '[itemprop~="datePublished"]', 'date', 'itemprop=datePublished', 'time'),
    ...elements(document, 'time[pubdate]', 'date', 'time pubdate', 'time'),
    ...elements(document, 'time', 'date', 'time', 'time').filter(({ value }) => isDay(value)),
  ].filter((each) => each !== undefined);
}

const isDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}/.test(value) || readDate(value)?.kind === 'day';

// The article’s own stand above those of the stories around it.
const MOST = 10;

function elements(
  document: Document,
  selector: string,
  field: FactField,
  where: string,
  from: 'text' | 'time' | 'href',
): PageFact[] {
  return [...document.querySelectorAll(selector)].slice(0, MOST).flatMap((element) => {
    const found = fact(field, contentOf(element, from), where, lineOf(element));
    return found ? [{ ...found, element }] : [];
  });
}

function contentOf(element: Element, from: 'text' | 'time' | 'href'): string | null {
  if (from === 'href') return element.getAttribute('href');
  const time = element.getAttribute('datetime') ?? element.getAttribute('content');
  return from === 'time' && time ? time : element.textContent;
}
