import type { PageFact, PageFacts } from './page-fact.ts';
import { type SettledAddress, settleAddress } from './settle-address.ts';
import { namesIn } from './settle-byline.ts';
import { readStatedDay, type StatedDay } from './settle-day.ts';
import { settleTitle } from './settle-title.ts';
import { comparable } from './title-likeness.ts';
import { hostOf, readAddress } from './web-address.ts';

/** What a page states of its article, one value for each field, as an entry would write it. */
export interface SettledFacts {
  title: PageFact | undefined;
  subtitle: PageFact | undefined;
  byline: PageFact | undefined;
  site: PageFact | undefined;
  /** How the page calls its site, in any of the ways it does. */
  sites: readonly string[];
  /** Days, in EDTF, the best stated first. */
  days: readonly StatedDay[];
  /** Days that the page gives as well and that are not the same. */
  otherDates: readonly PageFact[];
  /** BCP 47, without the region. */
  language: PageFact | undefined;
  address: SettledAddress;
}

/**
 * One value for each field, the best stated that is sound: an address of a page and not of a site, a date to the day,
 * names of people, a language by its tag. Undefined where a page states none.
 */
export function settleFacts(facts: PageFacts): SettledFacts {
  const title = settleTitle(facts);
  const address = settleAddress(facts.url);
  const named = facts.site.filter(({ value }) => isSiteName(value, title));
  const sites = [...named.map(({ value }) => value), ...hostNames(address)];
  const days = facts.date.flatMap((each) => readStatedDay(each) ?? []);
  return {
    title,
    subtitle: facts.subtitle[0],
    byline: facts.byline.flatMap((each) => withValue(each, namesIn(each.value, sites)))[0],
    site: named[0],
    sites,
    days,
    otherDates: firstOfEach(days).slice(1),
    language: facts.language.flatMap((each) => withValue(each, languageOf(each.value)))[0],
    address,
  };
}

const withValue = (found: PageFact, value: string | undefined): PageFact[] =>
  value === undefined ? [] : [{ ...found, value }];

const isSiteName = (value: string, title: PageFact | undefined) =>
  !/^https?:|^@/.test(value) && (!title || comparable(value) !== comparable(title.value));

/** A site is often called by its address: `orlanwire.example`, `orlanwire`. */
function hostNames({ url, home }: SettledAddress): string[] {
  const address = readAddress((url ?? home)?.value ?? '');
  if (!address) return [];
  const host = hostOf(address);
  return [address.hostname, host, host.split('.')[0] ?? host];
}

/** Those above the page’s running times: what its text dates is not when it was published. */
function firstOfEach(dates: readonly PageFact[]): PageFact[] {
  const stated = dates.filter(({ where }) => where !== 'time');
  return [...new Map(stated.toReversed().map((each) => [each.value, each])).values()].toReversed();
}

function languageOf(value: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(value.replace(/_/g, '-').split(',')[0] ?? '');
    return language.length > 3 ? undefined : [language, script].filter(Boolean).join('-');
  } catch {
    return undefined;
  }
}
