/** A day in milliseconds: 24 hours, as dates are counted in UTC, which has no summer time. */
export const DAY = 86_400_000;

/** What a written date names and no calendar or clock has. */
export type Nonexistent = Readonly<
  | { what: 'month' }
  | { what: 'day'; year: number; month: number; days: number }
  | { what: 'hour' | 'minute' | 'second' }
>;

const YEAR = /^-?\d{4}/;
const MONTH = /^-?\d{4}-([\dX]{2})/;
const MONTH_AND_DAY = /^(-?\d{4})-([\dX]{2})-([\dX]{2})/;
const TIME = /T(\d{2}):(\d{2})(?::(\d{2}))?/;

/**
 * What does not exist of a single date without qualifiers: the month 13, 29 February of a common year, 24:00.
 * Digits that are not known may be any (`2019-02-2X` exists, `2019-02-3X` does not). Undefined where all
 * exists, or the text is not of the form of a date. The numbers of seasons (`2019-21`) are not for it.
 */
export function nonexistent(digits: string): Nonexistent | undefined {
  if (!YEAR.test(digits)) return undefined;
  const [, month] = MONTH.exec(digits) ?? [];
  if (month !== undefined && !isAmong(month, 12)) return { what: 'month' };
  return nonexistentDay(digits) ?? nonexistentTime(digits);
}

function nonexistentDay(digits: string): Nonexistent | undefined {
  const [, year, month, day] = MONTH_AND_DAY.exec(digits) ?? [];
  // Of a month that is not known it is not known how many days it has.
  if (day === undefined || month === undefined || /X/.test(month)) return undefined;
  const days = daysIn(Number(year), Number(month));
  if (isAmong(day, days)) return undefined;
  return { what: 'day', year: Number(year), month: Number(month), days };
}

function nonexistentTime(digits: string): Nonexistent | undefined {
  const [, hour, minute, second = '0'] = TIME.exec(digits) ?? [];
  if (hour === undefined) return undefined;
  // A day ends with 23:59:59: 24:00 is the next, and EDTF has no leap second.
  if (Number(hour) > 23) return { what: 'hour' };
  if (Number(minute) > 59) return { what: 'minute' };
  return Number(second) > 59 ? { what: 'second' } : undefined;
}

/** Whether two digits, of which some may be an X, can be a number from 1 to the last. */
function isAmong(digits: string, last: number): boolean {
  const least = Number(digits.replaceAll('X', '0'));
  const most = Number(digits.replaceAll('X', '9'));
  return most >= 1 && least <= last;
}

/** How many days a month has, counted from 1, in a year as EDTF counts (0 is 1 BC). */
function daysIn(year: number, month: number): number {
  // Day 0 of the month after is the last of this one.
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

const DAY_ALONE = /^(-?\d{4})-(\d{2})-(\d{2})$/;

/** When a fully known day begins, in milliseconds since 1970 UTC; undefined where the text is none. */
export function startOfDay(digits: string): number | undefined {
  const [, year, month, day] = DAY_ALONE.exec(digits) ?? [];
  if (year === undefined) return undefined;
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
}
