import { DAY } from '../../../../model/calendar.ts';
import type { RecordDate } from '../../../../model/date.ts';
import { lastOf } from '../../../../model/day-range.ts';
import { outerDays, possibleDays } from '../../../../model/days.ts';
import type { ParsedArticle } from '../../../parsing/parse-entry.ts';
import type { Calendar } from '../../cues/cues.ts';
import { canBeAmong, namedDaysIn, weekdayOf } from '../../cues/named-days.ts';

/** A day that some words name and that a date cannot be; none where they name none, or one of them fits. */
export function dayAgainst(
  date: RecordDate,
  words: string,
  calendar: Calendar,
): string | undefined {
  const named = namedDaysIn(words, calendar);
  const ranges = possibleDays(date);
  return named.some((day) => canBeAmong(day, ranges)) ? undefined : named[0]?.words;
}

/**
 * A year in which a date begins or ends and that an article does not have: neither in figures nor as its own or the
 * one before. None where the words around tell of years another way: “three years ago”.
 */
export function yearNotIn(
  date: RecordDate,
  { fields, texts }: ParsedArticle,
  around: string,
  { yearsApart }: Calendar,
): number | undefined {
  // An approximate year is worked out from the words.
  if (!fields.date || yearsApart.test(around) || /[~?%]/.test(date.edtf)) return undefined;
  const words = texts.map(({ text }) => text).join('\n');
  const published = yearOf(lastOf(possibleDays(fields.date)));
  const { first, last } = outerDays(date);
  const years = [first, last].filter(Number.isFinite).map(yearOf);
  return years.find(
    (year) => year !== published && year !== published - 1 && !words.includes(String(year)),
  );
}

const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();

/** A weekday that some words name and that a date of one day is not; none where one of them fits, or they name days. */
export function weekdayAgainst(
  date: RecordDate,
  words: string,
  calendar: Calendar,
): string | undefined {
  const [only, more] = possibleDays(date);
  const isOneDay = only !== undefined && more === undefined && only.first === only.last;
  if (!isOneDay || namedDaysIn(words, calendar).length > 0) return undefined;
  const own = calendar.weekdays[weekdayOf(only.first)] ?? '';
  const named = words.match(new RegExp(`\\b(?:${calendar.weekdays.join('|')})\\b`, 'giu')) ?? [];
  return named.some((name) => name.toLowerCase() === own) ? undefined : named[0];
}

/** “Last week” and the like, where a date is not as many days before the article as that may mean. */
export function agoAgainst(
  date: RecordDate,
  published: RecordDate | undefined,
  words: string,
  calendar: Calendar,
): string | undefined {
  if (!published) return undefined;
  const [from, to] = [possibleDays(published), possibleDays(date)];
  for (const { words: form, least, most } of calendar.ago) {
    const [said] = form.exec(words) ?? [];
    if (said === undefined) continue;
    const isRight = from.some((article) =>
      to.some(({ first, last }) => first <= article.last - least && last >= article.first - most),
    );
    return isRight ? undefined : said;
  }
  return undefined;
}
