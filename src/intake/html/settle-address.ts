import type { PageFact } from './page-fact.ts';
import { addressKey, hostOf, isHome, isTemplate, readAddress } from './web-address.ts';

/** The address of an article, and others that its page gives. */
export interface SettledAddress {
  url: PageFact | undefined;
  /** Addresses of other pages that are stated as the article’s as well. */
  rivals: readonly PageFact[];
  /** The front page, where no better address is stated. */
  home: PageFact | undefined;
}

interface Stated {
  fact: PageFact;
  url: URL;
  weight: number;
}

/** How much the places where an address is stated weigh: JSON-LD is left from templates more often than links are. */
const WEIGHTS: readonly (readonly [where: RegExp, weight: number])[] = [
  [/^saved from/, 2],
  [/canonical$/, 2],
  [/og:url$/, 2],
  [/^JSON-LD/, 1],
];
const ARCHIVES =
  /(?:^|\.)(?:archive\.(?:org|ph|is|today|md|vn|li|fo)|webcache\.googleusercontent\.com)$/;

/**
 * The address on which most is agreed, that of the same page counting in full and that of the same host by half.
 * Front pages and what templates leave are none.
 */
export function settleAddress(facts: readonly PageFact[]): SettledAddress {
  const stated = facts.flatMap(statedIn);
  const pages = stated.filter(({ url }) => !isHome(url) && !isTemplate(url));
  const groups = [...Map.groupBy(pages, ({ url }) => addressKey(url)).values()];
  const total = (some: readonly Stated[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const scored = groups.map((group) => {
    const host = group[0] && hostOf(group[0].url);
    const ofHost = stated.filter(({ url }) => hostOf(url) === host);
    return { group, score: total(group) + total(ofHost) / 2 };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, ...rest] = scored.flatMap(({ group }) => bestIn(group));
  return {
    url: best?.fact,
    rivals: rest.filter(({ url }) => best && !isSamePath(url, best.url)).map(({ fact }) => fact),
    home: best ? undefined : stated.find(({ url }) => !isTemplate(url))?.fact,
  };
}

function statedIn(fact: PageFact): Stated[] {
  const url = readAddress(fact.value);
  if (!url) return [];
  const weight = WEIGHTS.find(([where]) => where.test(fact.where))?.[1] ?? 1;
  return [{ fact, url, weight: ARCHIVES.test(url.hostname) ? 0.5 : weight }];
}

/** The one stated best; of two as good the shorter, without what tells who sent the reader. */
const bestIn = (group: readonly Stated[]): Stated[] =>
  group
    .toSorted((a, b) => b.weight - a.weight || a.fact.value.length - b.fact.value.length)
    .slice(0, 1);

/** Whether two differ in nothing but what stands behind the question mark. */
const isSamePath = (a: URL, b: URL) => hostOf(a) === hostOf(b) && a.pathname === b.pathname;
