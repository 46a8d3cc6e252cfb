import { DAY } from '../../model/calendar.ts';
import type { RecordDate } from '../../model/date.ts';
import { outerDays } from '../../model/days.ts';
import type { Site } from './site.ts';
import { yearsOf } from './years.ts';

/** Where among years, months and days a date stands: `['2019', '08', '23']`, shorter where less is known. */
export type CalendarPlace = readonly [year: string, ...rest: string[]];

/** The year of what has no date, or one that is open on both sides. */
const UNDATED = 'undated';

/**
 * The places of a date. Within a year there is one, as exact as the date; a date that runs through several
 * years stands in each of them.
 */
export function calendarPlaces(date: RecordDate | undefined): readonly CalendarPlace[] {
  const years = date ? yearsOf(date) : [];
  const [year = UNDATED, ...others] = years;
  if (!date || others.length > 0) return years.length > 0 ? years.map((each) => [each]) : [[year]];
  const { first, last } = outerDays(date);
  const [from, to] = [partsOf(first), partsOf(last)];
  if (!from || !to || from.month !== to.month) return [[year]];
  return from.day === to.day ? [[year, from.month, from.day]] : [[year, from.month]];
}

/** The years a date stands in, or the year of what has none. */
export function calendarYears(date: RecordDate | undefined): readonly string[] {
  return calendarPlaces(date).map(([year]) => year);
}

/** “2019”, “August 2019”, “23 August 2019”. */
export function calendarLabel([year = UNDATED, month, day]: readonly string[], site: Site): string {
  const { grammar, lists } = site.words;
  if (year === UNDATED) return lists.undated;
  const time = new Date(0).setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (day !== undefined) return grammar.time.day(time);
  return month === undefined ? grammar.time.year(time) : grammar.time.month(time);
}

/** Month and day of a day since 1970-01-01; nothing for the end of an interval that has none. */
function partsOf(day: number): { month: string; day: string } | undefined {
  if (!Number.isFinite(day)) return undefined;
  const moment = new Date(day * DAY);
  return { month: twoDigits(moment.getUTCMonth() + 1), day: twoDigits(moment.getUTCDate()) };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
