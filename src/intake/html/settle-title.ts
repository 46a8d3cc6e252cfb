import { wordCount } from '../segment/shape.ts';
import type { PageFact, PageFacts } from './page-fact.ts';
import { comparable, isAlike } from './title-likeness.ts';

/**
 * The headline: the heading that readers see, where it says what machines are told; what machines are
 * told, where no heading does. The name of the site behind it is taken off. What stands in one place alone gives way
 * to a heading that stands in several: some sites tell machines their own name.
 */
export function settleTitle(facts: PageFacts): PageFact | undefined {
  const sites = siteNames(facts);
  const titles = facts.title
    .map((each) => ({ ...each, value: withoutSite(each.value, sites, facts) }))
    .filter(({ value }) => !sites.includes(comparable(value)));
  const told = titles.find(({ where }) => !isSeen(where));
  const headings = titles.filter(({ where }) => where === 'h1');
  if (!told) return headings.find((each) => placesOf(each, titles) > 1) ?? headings[0] ?? titles[0];
  const heading = headings.find(({ value }) => isAlike(value, told.value));
  if (heading) return heading;
  const agreed = headings.find((each) => placesOf(each, titles) > placesOf(told, titles));
  return agreed ?? bestOf(titles, told, headings);
}

/** In how many places of a page a title stands, put this way or much like it. */
const placesOf = (title: PageFact, titles: readonly PageFact[]) =>
  new Set(titles.filter(({ value }) => isAlike(value, title.value)).map(({ where }) => where)).size;

/** Some pages give their headline as the name of the application they are: what stands in three places is no site’s. */
function siteNames(facts: PageFacts): string[] {
  const names = new Set(facts.site.map(({ value }) => comparable(value)));
  if (names.size < 2) return [...names];
  const isHeadline = (name: string) =>
    new Set(facts.title.filter(({ value }) => comparable(value) === name).map(({ where }) => where))
      .size >= 3;
  return [...names].filter((name) => !isHeadline(name));
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
