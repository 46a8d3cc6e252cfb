import { days } from '../method/dates.ts';
import { DAY } from './calendar.ts';
import { boundsOf, MAX_TIME, timesOf, unqualified } from './date.ts';
import type { DateForm } from './date-form.ts';
import { localDay } from './local-time.ts';
import { seasonOf } from './season.ts';

/** Days one after another, both ends included, counted since 1970-01-01; ±Infinity where a side is open. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The days of a single date as it is written, in ranges. Throws where it is none. */
type DaysOfOne = (written: string) => readonly DayRange[];

/** The days a date taken apart states, without regard to qualifiers: a range for each member of a set. */
export const statedRanges = (form: DateForm): readonly DayRange[] => rangesOf(form, statedDay);

/** The days a date taken apart may mean: those it states, with one unit more on each side that is qualified. */
export const possibleRanges = (form: DateForm): readonly DayRange[] => rangesOf(form, possibleDay);

function rangesOf(form: DateForm, daysOf: DaysOfOne): readonly DayRange[] {
  if (form.kind === 'one') return daysOf(form.written);
  return form.kind === 'span'
    ? [rangeOfSpan(form, daysOf)]
    : form.members.flatMap((member) => rangesOf(member, daysOf));
}

function rangeOfSpan(
  { from, to }: Extract<DateForm, { kind: 'span' }>,
  daysOf: DaysOfOne,
): DayRange {
  const first = from ? firstOf(rangesOf(from, daysOf)) : -Infinity;
  const last = to ? lastOf(rangesOf(to, daysOf)) : Infinity;
  // Two moments in order can lie on local days that are not, where their offsets differ.
  return { first: Math.min(first, last), last: Math.max(first, last) };
}

/** The first day of all ranges. */
export const firstOf = (ranges: readonly DayRange[]): number =>
  Math.min(...ranges.map(({ first }) => first));

/** The last day of all ranges. */
export const lastOf = (ranges: readonly DayRange[]): number =>
  Math.max(...ranges.map(({ last }) => last));

/** The days within two moments, in milliseconds since 1970 UTC. */
export function daysWithin({ earliest, latest }: { earliest: number; latest: number }): DayRange {
  return {
    first: earliest <= -MAX_TIME ? -Infinity : Math.floor(earliest / DAY),
    last: latest >= MAX_TIME ? Infinity : Math.floor(latest / DAY),
  };
}

function statedDay(written: string): DayRange[] {
  const season = seasonOf(written);
  if (season) return timesOf(season).map(daysWithin);
  return [daysWithin(boundsOf({ kind: 'one', written: localDay(unqualified(written)) }))];
}

/**
 * A qualified date is widened by one unit of its precision, wherever in it the sign stands: by a day, a calendar
 * month or a year. EDTF’s library takes no sign at a season or at digits that are not known.
 */
function possibleDay(written: string): DayRange[] {
  const stated = statedDay(written);
  const digits = localDay(unqualified(written));
  if (digits === localDay(written)) return stated;
  const unit = unitOf(digits);
  const { width } = days.values;
  return stated.map(({ first, last }) => ({
    first: moved(first, unit, -width),
    last: moved(last + 1, unit, width) - 1,
  }));
}

type Unit = 'day' | 'month' | 'year';

function unitOf(digits: string): Unit {
  // Behind the minus of a year before 0 come the hyphens that part year, month and day.
  const hyphens = digits.replace(/^Y?-?/, '').split('-').length - 1;
  return (['year', 'month'] as const)[hyphens] ?? 'day';
}

/** The day so many units on from the first day of one, or for days from any. */
function moved(day: number, unit: Unit, count: number): number {
  if (unit === 'day') return day + count;
  const date = new Date(day * DAY);
  const months = unit === 'month' ? count : 12 * count;
  return Math.floor(date.setUTCMonth(date.getUTCMonth() + months) / DAY);
}
