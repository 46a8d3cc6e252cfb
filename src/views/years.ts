import { MAX_TIME, type RecordDate } from '../model/date.ts';

const MOST_YEARS = 100;

/** The years a date may lie in; of an open or very long interval those of its ends that are known. */
export function yearsOf({ earliest, latest }: RecordDate): string[] {
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  if (first === undefined || last === undefined || last - first > MOST_YEARS)
    return [...new Set([first, last])].flatMap((year) => (year === undefined ? [] : String(year)));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

const yearOf = (time: number) =>
  Math.abs(time) < MAX_TIME ? new Date(time).getUTCFullYear() : undefined;
