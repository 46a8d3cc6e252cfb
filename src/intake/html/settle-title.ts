import { normalise } from '../../text/normalise.ts';
import { wordCount } from '../segment/shape.ts';
import type { PageFact, PageFacts } from './page-fact.ts';

/**
 * The headline: the heading that readers see, where it says what machines are told; what machines are
 * told, where no heading does. The name of the site behind it is taken off.
 */
export function settleTitle(facts: PageFacts): PageFact | undefined {
  const sites = facts.site.map(({ value }) => comparable(value));
  const titles = facts.title
    .map((each) => ({ ...each, value: withoutSite(each.value, sites, facts) }))
    .filter(({ value }) => !sites.includes(comparable(value)));
  const told = titles.find(({ where }) => !isSeen(where));
  const headings = titles.filter(({ where }) => where === 'h1');
  if (!told) return headings[0] ?? titles[0];
  return headings.find(({ value }) => isAlike(value, told.value)) ?? bestOf(titles, told, headings);
}

const isSeen = (where: string) => ['h1', 'title tag', 'itemprop=headline'].includes(where);

/** A title made for sharing may be cut short or put otherwise; a single heading of some length is the page’s. */
function bestOf(
  titles: readonly PageFact[],
  told: PageFact,
  headings: readonly PageFact[],
): PageFact {
  const [heading, ...others] = headings;
  if (heading && others.length === 0 && wordCount(heading.value) >= 4) return heading;
  return titles.find(({ where }) => where === 'itemprop=headline') ?? told;
}

const comparable = (text: string) =>
  normalise(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

/** Whether three words in five of the shorter are in the other: titles for sharing are cut short or reworded. */
function isAlike(a: string, b: string): boolean {
  const [first, second] = [comparable(a).split(' '), new Set(comparable(b).split(' '))];
  const shared = first.filter((word) => second.has(word)).length;
  return shared >= 0.6 * Math.min(first.length, second.size);
}

const SEPARATOR = /\s+[|–—»·:-]\s+/;

/** “Headline | Site”, “Site - Headline”: the site’s name, or all but what a heading says. */
function withoutSite(title: string, sites: readonly string[], facts: PageFacts): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string | undefined) => {
    const name = comparable(part ?? '');
    return sites.some((site) => site === name || (name.length > 3 && site.includes(name)));
  };
  const heading = facts.title.find(
    ({ where, value }) => where === 'h1' && title !== value && title.includes(value),
  );
  if (heading && wordCount(heading.value) >= 3) return heading.value;
  const { [parts.length - 1]: last = '', 0: first = '' } = parts;
  if (isSite(last))
    return title.slice(0, title.length - last.length).replace(/\s+[|–—»·:-]\s+$/, '');
  return isSite(first) ? title.slice(first.length).replace(/^\s+[|–—»·:-]\s+/, '') : title;
}
