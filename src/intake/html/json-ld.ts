import { type FactSources, fact, type PageFact } from './page-fact.ts';
import { type FoundThing, isThing, readThings, type Thing } from './parse-json-ld.ts';
import { isAlike } from './title-likeness.ts';
import { addressKey, isHome, isTemplate, readAddress } from './web-address.ts';
import { withoutMarkup } from './without-markup.ts';

/** An article as a page describes it for machines (schema.org). */
export interface DescribedArticle {
  facts: readonly PageFact[];
  /** The text, where it is given whole. */
  body: string | undefined;
  line: number;
}

/** What a page’s JSON-LD says of the page’s article, and what it says of others. */
export interface Described {
  article: DescribedArticle | undefined;
  /** Articles that the page’s headline or address speak against: how they are called. */
  others: readonly { title: string; line: number }[];
}

const ARTICLE =
  /^(?:Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|SocialMediaPosting)$/;

/**
 * Reads what a page’s JSON-LD describes as its article. Of several those count that agree with the headline and the
 * address that the page states elsewhere (`stated`); an article that the two speak against is another one.
 */
export function readJsonLd(data: FactSources['data'], stated: readonly PageFact[]): Described {
  const things = readThings(data);
  const articles = things
    .filter(({ thing }) => isArticle(thing))
    .map((found) => ({ found, points: agreement(found, stated) }));
  const own = articles.filter(({ points }) => points >= 0).sort((a, b) => b.points - a.points);
  const [best] = own;
  const agreeing = own.filter(({ points }) => points > 0 || points === best?.points);
  const described = (best && best.points > 0 ? agreeing : own.slice(0, 1)).map(({ found }) =>
    describe(found, things),
  );
  const [first] = described;
  return {
    article: first && {
      ...first,
      facts: described.flatMap(({ facts }) => facts),
      body: described.find(({ body }) => body !== undefined)?.body,
    },
    others: articles
      .filter(({ points }) => points < 0)
      .map(({ found: { thing, line } }) => ({
        title: titleOf(thing) ?? 'without a headline',
        line,
      })),
  };
}

const isArticle = (thing: Thing) =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

const titleOf = (thing: Thing) =>
  fact('title', thing['headline'] ?? thing['name'], 'JSON-LD', 1)?.value;

/**
 * How far an article agrees with its page, in points: two for the same address or headline, two off for the address
 * of another page, one off for a headline with other words or for being one of a list.
 */
function agreement({ thing, isListed }: FoundThing, stated: readonly PageFact[]): number {
  const of = (field: PageFact['field']) =>
    stated.flatMap((each) => (each.field === field ? each.value : []));
  const [title, titles] = [titleOf(thing), of('title')];
  const isSameTitle = title !== undefined && titles.some((other) => isAlike(title, other));
  const isOtherTitle = title !== undefined && titles.length > 0 && !isSameTitle;
  return (
    addressPoints(thing, of('url')) +
    (isSameTitle ? 2 : 0) -
    (isOtherTitle ? 1 : 0) -
    (isListed ? 1 : 0)
  );
}

function addressPoints(thing: Thing, addresses: readonly string[]): number {
  const own = addresses.flatMap((each) => readAddress(each) ?? []);
  const its = addressesOf(thing)
    .flatMap((each) => readAddress(each) ?? [])
    .filter((url) => !isHome(url) && !isTemplate(url));
  if (own.length === 0 || its.length === 0) return 0;
  const keys = new Set(own.map(addressKey));
  return its.some((url) => keys.has(addressKey(url))) ? 2 : -2;
}

function describe({ thing, line }: FoundThing, things: readonly FoundThing[]): DescribedArticle {
  const type = [thing['@type']].flat()[0];
  const where = (name: string) => `JSON-LD ${String(type)}, ${name}`;
  const facts = [
    fact('title', thing['headline'] ?? thing['name'], where('headline'), line),
    fact('subtitle', thing['alternativeHeadline'], where('alternativeHeadline'), line),
    ...[namesOf(thing['author'] ?? thing['creator'], things)].map((names) =>
      fact('byline', names.join(', '), where('author'), line),
    ),
    fact('site', namesOf(thing['publisher'], things)[0], where('publisher'), line),
    fact('date', thing['datePublished'] ?? thing['dateCreated'], where('datePublished'), line),
    fact('language', languageOf(thing['inLanguage']), where('inLanguage'), line),
    ...addressesOf(thing).map((address) => fact('url', address, where('url'), line)),
  ];
  return { facts: facts.filter((each) => each !== undefined), body: bodyOf(thing), line };
}

function bodyOf(thing: Thing): string | undefined {
  const parts = [thing['articleBody'] ?? thing['text']].flat();
  const text = parts.filter((part) => typeof part === 'string').join('\n');
  return text === '' ? undefined : text;
}

/** The names of people or organisations, written out or referred to by `@id`. */
function namesOf(value: unknown, things: readonly FoundThing[]): string[] {
  return [value].flat(3).flatMap((each): string[] => {
    if (typeof each === 'string') return /^https?:/.test(each) ? [] : [withoutMarkup(each)];
    if (!isThing(each)) return [];
    const name = each['name'] ?? wholeName(each) ?? referred(each, things)?.['name'];
    return [name].flat().flatMap((word) => (typeof word === 'string' ? withoutMarkup(word) : []));
  });
}

function wholeName({ givenName, familyName }: Thing): string | undefined {
  const parts = [givenName, familyName].filter((part) => typeof part === 'string');
  return parts.length === 2 ? parts.join(' ') : undefined;
}

const referred = (thing: Thing, things: readonly FoundThing[]) =>
  thing['@id'] === undefined
    ? undefined
    : things.find(
        ({ thing: other }) => other !== thing && other['@id'] === thing['@id'] && other['name'],
      )?.thing;

function languageOf(value: unknown): unknown {
  const first = [value].flat()[0];
  return isThing(first) ? (first['alternateName'] ?? first['name']) : first;
}

function addressesOf(thing: Thing): string[] {
  const page = thing['mainEntityOfPage'];
  const found = [thing['url'], isThing(page) ? page['@id'] : page, thing['@id']];
  const addresses = found.flatMap((each) => (typeof each === 'string' ? each : []));
  return [...new Set(addresses.map((each) => each.replace(/#.*$/s, '')))];
}
