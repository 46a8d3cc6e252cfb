import { isVague, type RecordDate } from './date.ts';
import { type DateForm, dateForm } from './date-form.ts';
import {
  type DayRange,
  daysWithin,
  firstOf,
  lastOf,
  possibleRanges,
  statedRanges,
} from './day-range.ts';
import { isMoment } from './local-time.ts';
import { oncePer } from './once-per.ts';

/** What comparisons need of a date. */
interface Days {
  stated: readonly DayRange[];
  possible: readonly DayRange[];
  /** Whether it is told to the minute: a moment, or an interval between moments. */
  isTimed: boolean;
}

// A comparison of all with all asks for the same dates again and again.
const daysOf = oncePer(read);

function read(date: RecordDate): Days {
  const form = dateForm(date.edtf);
  try {
    const stated = statedRanges(form);
    const possible = isVague(date) ? possibleRanges(form) : stated;
    return { stated, possible, isTimed: isTimed(form) };
  } catch {
    // Not written in EDTF, so made by hand from its bounds.
    const stated = [daysWithin(date)];
    return { stated, possible: stated, isTimed: false };
  }
}

function isTimed(form: DateForm): boolean {
  if (form.kind === 'one') return isMoment(form.written);
  if (form.kind !== 'span') return false;
  const sides = [form.from, form.to].filter((side) => side !== undefined);
  return sides.length > 0 && sides.every(isTimed);
}

/**
 * The calendar days a date may mean, in whole days since 1970-01-01; a range for each member of a set, so that
 * `[2019-08-12,2019-08-14]` is two days and not three, and one for any other date. An open side is ±Infinity.
 *
 * A time belongs to the day of its own offset (`2023-01-28T01:00+03:30` is 28 January). What is approximate or
 * uncertain (`~`, `?`, `%`, wherever the sign stands) is one unit of its precision wider to either side: a day,
 * a calendar month or a year; of an interval only the side that is qualified. EDTF’s library takes no
 * qualified season, quarter, third or half, so that these are never widened.
 */
export const possibleDays = (date: RecordDate): readonly DayRange[] => daysOf(date).possible;

/** The calendar days a date states, as {@link possibleDays} counts them, without regard to its qualifiers. */
export const statedDays = (date: RecordDate): readonly DayRange[] => daysOf(date).stated;

/** From the first day a date states to the last, in whole days since 1970-01-01; ±Infinity where it is open. */
export function outerDays(date: RecordDate): DayRange {
  const stated = statedDays(date);
  return { first: firstOf(stated), last: lastOf(stated) };
}

/**
 * Whether two dates cannot both be right of one thing: they have no possible day in common nor, where both are
 * told to the minute, a moment (21:30 UTC on the 27th is 01:00 on the 28th at +03:30).
 */
export function datesExclude(a: RecordDate, b: RecordDate): boolean {
  return !shareDay(possibleDays(a), possibleDays(b)) && !shareMoment(a, b);
}

const shareDay = (a: readonly DayRange[], b: readonly DayRange[]) =>
  a.some((one) => b.some((other) => one.first <= other.last && other.first <= one.last));

const areTimed = (a: RecordDate, b: RecordDate) => daysOf(a).isTimed && daysOf(b).isTimed;

const shareMoment = (a: RecordDate, b: RecordDate) =>
  areTimed(a, b) && a.earliest <= b.latest && b.earliest <= a.latest;

/**
 * Whether one date surely came after another: each of its possible days comes after every possible day of the
 * other, and where both are told to the minute, it does so in UTC too.
 */
export function isSurelyAfter(later: RecordDate, earlier: RecordDate): boolean {
  const isLaterDay = firstOf(possibleDays(later)) > lastOf(possibleDays(earlier));
  return isLaterDay && (!areTimed(later, earlier) || later.earliest > earlier.latest);
}

/** The least number of whole days between the possible days of two dates; 0 where they do not exclude each other. */
export function daysApart(a: RecordDate, b: RecordDate): number {
  if (!datesExclude(a, b)) return 0;
  const gaps = possibleDays(a).flatMap((one) =>
    possibleDays(b).map((other) => Math.max(one.first - other.last, other.first - one.last)),
  );
  return Math.min(...gaps);
}

/** Whether each day that one date states is among those that another states. */
export function datesContain(whole: RecordDate, part: RecordDate): boolean {
  const wholes = joined(statedDays(whole));
  return statedDays(part).every(({ first, last }) =>
    wholes.some((range) => range.first <= first && last <= range.last),
  );
}

/** Ranges in order, those between which no day lies made one. */
function joined(ranges: readonly DayRange[]): readonly DayRange[] {
  const done: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = done.at(-1);
    if (before && range.first <= before.last + 1)
      done.splice(-1, 1, { first: before.first, last: Math.max(before.last, range.last) });
    else done.push(range);
  }
  return done;
}
