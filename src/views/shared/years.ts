import { DAY } from '../../model/calendar.ts';
import type { RecordDate } from '../../model/date.ts';
import { outerDays } from '../../model/days.ts';

const MOST_YEARS = 100;

/** The years a date may lie in; of an open or very long interval those of its ends that are known. */
export function yearsOf(date: RecordDate): string[] {
  const days = outerDays(date);
  const [first, last] = [yearOf(days.first), yearOf(days.last)];
  if (first === undefined || last === undefined || last - first > MOST_YEARS)
    return [...new Set([first, last])].flatMap((year) => (year === undefined ? [] : String(year)));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const yearOf = (day: number) =>
  Number.isFinite(day) ? new Date(day * DAY).getUTCFullYear() : undefined;
