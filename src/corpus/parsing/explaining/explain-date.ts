import { DAY, type Nonexistent, nonexistent, startOfDay } from '../../../model/calendar.ts';
import { parseDate, unqualified } from '../../../model/date.ts';
import { outerDays } from '../../../model/days.ts';
import { seasonOf } from '../../../model/season.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { quoted } from '../../violations/violation.ts';
import { fieldName, type SchemaIssue, writtenText } from './schema-issue.ts';
import { eitherDate, fromPersianCalendar, suggestDate } from './suggest-date.ts';
import { unreadForm } from './unread-date.ts';

/** Says of a text that is no date what of it does not exist, or what else is wrong with it. */
export function impossibleDate(refusal: SchemaIssue): ParsingViolation {
  const text = writtenText(refusal);
  return {
    rule: 'impossible-date',
    location: { path: refusal.path },
    message: `${fieldName(refusal)} is ${quoted(text)}, which ${faultOf(text)}`,
    expected:
      'a date such as 2019-08-23, 2019-08, 2019, 2019-08~ (about), 2019-08-12/2019-08-20 (from, to), or 2023-01-28T23:30+03:30',
    fix: dateAdvice(text),
  };
}

/** What is wrong with a text that is no date, to follow “which”. */
export function faultOf(text: string): string {
  const lacking = nonexistentIn(text);
  if (lacking) return nonexistentText(lacking);
  const unread = unreadForm(text);
  if (unread) return unread.fault;
  return endsBefore(text) ? 'ends before it begins' : 'is no date in EDTF';
}

// A year, a month, a day, a time with its offset or without.
const SINGLE = /^-?\d{4}-[\dX]{2}(?:-[\dX]{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-][\d:]+)?)?)?$/;

/** The first that does not exist of a date, both ends of an interval, or the members of a set. */
function nonexistentIn(text: string): Nonexistent | undefined {
  const dates = unqualified(text)
    .replaceAll(/[[\]{}]/g, '')
    .split(/\/|,|\.\./);
  const found = dates
    .map((date) => date.trim())
    .map((date) => (SINGLE.test(date) && !seasonOf(date) ? nonexistent(date) : undefined));
  return found.find((lacking) => lacking !== undefined);
}

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

function nonexistentText(lacking: Nonexistent): string {
  switch (lacking.what) {
    case 'month':
      return 'names a month that does not exist: there are the months 01 to 12, and 21 to 41 for seasons and other parts of a year';
    case 'day':
      return `names a day that does not exist: ${month.format(Date.UTC(2000, lacking.month - 1))} ${lacking.year} has ${lacking.days} days`;
    case 'hour':
      return 'names a time that does not exist: the hours of a day are 00 to 23, and midnight is 00:00 of the day that begins';
    case 'minute':
    case 'second':
      return `names a time that does not exist: there are the ${lacking.what}s 00 to 59`;
  }
}

/** Whether a text is two dates, the later one first. */
function endsBefore(text: string): boolean {
  const [from, to, ...more] = text.split('/').map(parseDate);
  if (!from || !to || more.length > 0) return false;
  return outerDays(from).first > outerDays(to).first || from.earliest > to.latest;
}

const UNKNOWN =
  /^(?:unknown|unclear|undated|n\/?a|none|null|nil|tbd|\?+|-|unbekannt|نامعلوم|غير معروف)$/i;

function dateAdvice(text: string): string {
  const lacking = nonexistentIn(text);
  if (lacking) return partlyKnown(text) ?? lackingAdvice(lacking, text);
  const remedy = dateRemedy(text) ?? unreadForm(text)?.fix;
  if (remedy !== undefined) return remedy;
  return UNKNOWN.test(text.trim())
    ? 'write as much as is known, such as 2019-07, 2019 or 2019~ (about); leave a field out that nothing is known of'
    : 'write year, month and day with the digits 0 to 9 and hyphens';
}

/** `2019-07-00`: a day that is not known, and not one that does not exist. */
const partlyKnown = (text: string) => (/-00$/.test(text) ? dateRemedy(text) : undefined);

function lackingAdvice({ what }: Nonexistent, text: string): string {
  if (what === 'month' || what === 'day') return 'look the month and the day up again';
  const next = what === 'hour' ? dayAfterMidnight(text) : undefined;
  return next === undefined
    ? 'look the time up again, or leave it out'
    : `write ${next} if the midnight at its end is meant`;
}

/** `2019-08-31T24:00Z` → `2019-09-01T00:00Z`. */
function dayAfterMidnight(text: string): string | undefined {
  const [, day, rest = ''] = /^(\d{4}-\d{2}-\d{2})T24(:00(?::00)?(?:Z|[+-].*))$/.exec(text) ?? [];
  const start = day === undefined ? undefined : startOfDay(day);
  if (start === undefined) return undefined;
  const next = `${new Date(start + DAY).toISOString().slice(0, 10)}T00${rest}`;
  return parseDate(next) ? next : undefined;
}

/** What to do about a text that is meant as a date; undefined where it does not look like one. */
export function dateRemedy(text: string): string | undefined {
  const meant = suggestDate(text);
  if (meant !== undefined && SEASON.test(meant))
    return `write ${meant}: 21 to 24 stand for spring, summer, autumn and winter`;
  if (meant !== undefined && !isOfPersianYear(meant)) return `did you mean ${meant}?`;
  const gregorian = fromPersianCalendar(text);
  if (gregorian !== undefined)
    return `write the day in the Gregorian calendar: in the Persian one this is ${gregorian}`;
  const either = eitherDate(text);
  if (either) return `write the year first, then the month: ${either.join(' or ')}`;
  return nonexistentIn(text) ? undefined : timeAdvice(text);
}

const SEASON = /^\d{4}-2[1-4]$/;

const isOfPersianYear = (date: string) => /^1[34]\d{2}-/.test(date);

/** `2019-08-25 3:15 PM`: a time without its offset. */
function timeAdvice(text: string): string | undefined {
  const [, day = '', hour = '', minutes = '', half = ''] =
    /^(\S+?)[T ]+(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?$/i.exec(text) ?? [];
  if (hour === '') return undefined;
  const date = parseDate(day) ? day : (suggestDate(day) ?? '2023-01-28');
  const past = (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const time = `${String(half === '' ? Number(hour) : past).padStart(2, '0')}:${minutes}`;
  return `write the time with its offset from UTC, as in ${date}T${time}+03:30, or leave it out: ${date}`;
}
