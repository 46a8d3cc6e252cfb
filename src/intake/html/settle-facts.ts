import { parseDate } from '../../model/date.ts';
import { isWebAddress } from '../../model/fields.ts';
import { readDateLine } from '../segment/date-line.ts';
import type { PageFact, PageFacts } from './page-fact.ts';
import { settleTitle } from './settle-title.ts';

/** What a page states of its article, one value for each field, as an entry would write it. */
export interface SettledFacts {
  title: PageFact | undefined;
  subtitle: PageFact | undefined;
  byline: PageFact | undefined;
  site: PageFact | undefined;
  /** A day, in EDTF. */
  date: PageFact | undefined;
  /** BCP 47, without the region. */
  language: PageFact | undefined;
  url: PageFact | undefined;
  /** Days that the page gives as well and that are not the same. */
  otherDates: readonly PageFact[];
}

/**
 * One value for each field, the best stated that is sound: an address that is one, a date to the day, names that are
 * no address, a language by its tag. Undefined where a page states none.
 */
export function settleFacts(facts: PageFacts): SettledFacts {
  const url = facts.url.find(({ value }) => isWebAddress(value));
  const dates = facts.date.flatMap((each) => withValue(each, dayOf(each.value)));
  return {
    title: settleTitle(facts),
    subtitle: facts.subtitle[0],
    byline: facts.byline.flatMap((each) => withValue(each, namesOf(each.value)))[0],
    site: facts.site.find(({ value }) => !/^https?:|^@/.test(value)),
    date: dates[0],
    otherDates: firstOfEach(dates).slice(1),
    language: facts.language.flatMap((each) => withValue(each, languageOf(each.value)))[0],
    url,
  };
}

const withValue = (found: PageFact, value: string | undefined): PageFact[] =>
  value === undefined ? [] : [{ ...found, value }];

/** Those above the page’s running times: what its text dates is not when it was published. */
function firstOfEach(dates: readonly PageFact[]): PageFact[] {
  const stated = dates.filter(({ where }) => where !== 'time');
  return [...new Map(stated.toReversed().map((each) => [each.value, each])).values()].toReversed();
}

/** The day as the page writes it, in its own time zone. */
function dayOf(value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value) ?? [];
  const written = readDateLine(value)?.date;
  const edtf = year
    ? `${year}-${month}-${day}`
    : written?.kind === 'day'
      ? written.edtf
      : undefined;
  return edtf !== undefined && parseDate(edtf) ? edtf : undefined;
}

function namesOf(value: string): string | undefined {
  const names = value.replace(/^(?:by|von|par|por)\s+/i, '').trim();
  return names === '' || names.length > 200 || /^https?:|^@|^\W*$/.test(names) ? undefined : names;
}

function languageOf(value: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(value.replace(/_/g, '-').split(',')[0] ?? '');
    return language.length > 3 ? undefined : [language, script].filter(Boolean).join('-');
  } catch {
    return undefined;
  }
}
