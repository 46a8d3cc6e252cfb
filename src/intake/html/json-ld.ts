import { type FactSources, fact, type PageFact } from './page-fact.ts';

type Thing = Readonly<Record<string, unknown>>;

/** An article as a page describes it for machines (schema.org). */
export interface DescribedArticle {
  facts: readonly PageFact[];
  /** The text, where it is given whole. */
  body: string | undefined;
  line: number;
}

const ARTICLE =
  /^(?:Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|Report|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|SocialMediaPosting)$/;
// In characters: ten times the longest article with its data.
const LONGEST = 1_000_000;

/** Reads the first article that a page’s JSON-LD describes; what is no JSON is passed over. */
export function readJsonLd(data: FactSources['data']): DescribedArticle | undefined {
  for (const { text, line } of data) {
    const things = thingsIn(parse(text), 0);
    const article = things.find(isArticle);
    if (article) return describe(article, things, line);
  }
  return undefined;
}

function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g,
    '',
  );
  if (bare.length > LONGEST || isDeep(bare)) return undefined;
  try {
    return JSON.parse(bare);
  } catch {
    return parseMended(bare);
  }
}

/** Line breaks inside strings are the usual mistake. */
function parseMended(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\n\r\t]+/g, ' ').replace(/;\s*$/, ''));
  } catch {
    return undefined;
  }
}

const isDeep = (text: string) => /(?:[[{]\s*){200}/.test(text);

// A graph in a list in a graph, and some to spare.
const DEEPEST = 6;

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => thingsIn(each, depth + 1));
  if (!isThing(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'];
  return [value, ...inner.flatMap((key) => thingsIn(value[key], depth + 1))];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = (thing: Thing) =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

function describe(article: Thing, things: readonly Thing[], line: number): DescribedArticle {
  const type = [article['@type']].flat()[0];
  const where = (name: string) => `JSON-LD ${String(type)}, ${name}`;
  const facts = [
    fact('title', article['headline'] ?? article['name'], where('headline'), line),
    fact('subtitle', article['alternativeHeadline'], where('alternativeHeadline'), line),
    fact('byline', namesOf(article['author'], things).join(', '), where('author'), line),
    fact('site', namesOf(article['publisher'], things)[0], where('publisher'), line),
    fact('date', article['datePublished'] ?? article['dateCreated'], where('datePublished'), line),
    fact('language', languageOf(article['inLanguage']), where('inLanguage'), line),
    fact('url', addressOf(article), where('url'), line),
  ];
  const body = article['articleBody'];
  return {
    facts: facts.filter((each) => each !== undefined),
    body: typeof body === 'string' ? body : undefined,
    line,
  };
}

/** The names of people or organisations, written out or referred to by `@id`. */
function namesOf(value: unknown, things: readonly Thing[]): string[] {
  return [value].flat().flatMap((each): string[] => {
    if (typeof each === 'string') return /^https?:/.test(each) ? [] : [each];
    if (!isThing(each)) return [];
    const name = each['name'] ?? referred(each, things)?.['name'];
    return [name].flat().filter((word) => typeof word === 'string');
  });
}

const referred = (thing: Thing, things: readonly Thing[]) =>
  thing['@id'] === undefined
    ? undefined
    : things.find((other) => other !== thing && other['@id'] === thing['@id'] && other['name']);

function languageOf(value: unknown): unknown {
  const first = [value].flat()[0];
  return isThing(first) ? (first['alternateName'] ?? first['name']) : first;
}

function addressOf(article: Thing): unknown {
  const page = article['mainEntityOfPage'];
  return article['url'] ?? (isThing(page) ? page['@id'] : page);
}
