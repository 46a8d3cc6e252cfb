import { DAY } from '../../../model/calendar.ts';
import { parseDate, type RecordDate } from '../../../model/date.ts';
import { firstOf, lastOf } from '../../../model/day-range.ts';
import { possibleDays } from '../../../model/days.ts';
import { monthNumber } from '../../../text/calendar-names.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { timeWordsOf } from './time-words.ts';

/** A date that something other than `date` gives for an article. */
export interface DateAround {
  /** What gives it, to follow “but”: `its address has`. */
  from: string;
  date: RecordDate;
}

/** What contradicts an article’s date: its own address, an archived copy older than it, its dateline. */
export function contradictionsOf({ fields, texts }: ParsedArticle): DateAround[] {
  const { date, url, archived, language } = fields;
  if (!date) return [];
  const [day, month] = [dayIn(archived), dateInAddress(url)];
  const lead = texts.find(({ part }) => part === 'body')?.text ?? '';
  const line = datelineOf(lead, language, date);
  return [
    // The day of an address may be that of another time zone.
    ...(month && apart(date, month) > 1 ? [{ from: 'its address has', date: month }] : []),
    ...(day && firstOf(possibleDays(date)) - lastOf(possibleDays(day)) > 1
      ? [{ from: 'it was archived on', date: day }]
      : []),
    // What is filed on a Friday may be printed on a Monday.
    ...(line && apart(date, line) > 3 ? [{ from: 'its dateline has', date: line }] : []),
  ];
}

/** How many days lie between two dates; 0 or less where they meet. */
function apart(a: RecordDate, b: RecordDate): number {
  const [one, other] = [possibleDays(a), possibleDays(b)];
  return Math.max(firstOf(one) - lastOf(other), firstOf(other) - lastOf(one));
}

// /2019/08/23/, /2019/aug/23/, /2019-08-23-, /2019/08/, /20190823/
const IN_PATH =
  /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})(?:[/-](\d{1,2}))?(?![\da-z])|\/((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/i;

function dateInAddress(url: string | undefined): RecordDate | undefined {
  const path = url?.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const [, year, named, day, y, m, d] = IN_PATH.exec(path ?? '') ?? [];
  const month = named ?? m;
  if (month === undefined) return undefined;
  const number = monthNumber(month) ?? month;
  const parts = [year ?? y, number, ...((day ?? d) ? [day ?? d] : [])];
  return parseDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** The day on which the Internet Archive copied a page. */
function dayIn(archived: string | undefined): RecordDate | undefined {
  const [, year, month, day] =
    /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})/.exec(archived ?? '') ?? [];
  return year === undefined ? undefined : parseDate(`${year}-${month}-${day}`);
}

// “BAGHDAD, Aug. 23 (Reuters) — ”
const DATELINE =
  /^[\p{Lu}][\p{Lu}\s.,'’/-]+,? ?(?:\([^)]*\))?,? (\p{L}+\.? \d{1,2})(?:, (\d{4}))?(?: ?\([^)]*\))?:? ?[-–—]/u;

function datelineOf(
  lead: string,
  language: string | undefined,
  published: RecordDate,
): RecordDate | undefined {
  const [, written, year] = DATELINE.exec(lead) ?? [];
  const month = timeWordsOf(language)?.months.findIndex((name) => name.test(written ?? '')) ?? -1;
  if (written === undefined || month < 0) return undefined;
  const day = /\d+$/.exec(written)?.[0] ?? '';
  const dateIn = (each: number) =>
    parseDate([each, month + 1, day].map((part) => String(part).padStart(2, '0')).join('-'));
  return year === undefined ? nearestOf(dateIn, published) : dateIn(Number(year));
}

/** A day without its year is that of the year in which it lies nearest. */
function nearestOf(
  dateIn: (year: number) => RecordDate | undefined,
  published: RecordDate,
): RecordDate | undefined {
  const year = new Date(firstOf(possibleDays(published)) * DAY).getUTCFullYear();
  const dates = [year - 1, year, year + 1].flatMap((each) => dateIn(each) ?? []);
  return dates.toSorted((a, b) => apart(a, published) - apart(b, published))[0];
}
