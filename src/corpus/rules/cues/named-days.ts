import { DAY } from '../../../model/calendar.ts';
import type { DayRange } from '../../../model/day-range.ts';
import type { Calendar } from './cues.ts';

/** A day or month that a text names, as far as it does; months count from 0. */
export interface NamedDay {
  words: string;
  month: number | undefined;
  day: number | undefined;
  year: number | undefined;
}

/** The days, months and years that a text names, each as fully as it has it. */
export function namedDaysIn(text: string, { months }: Calendar): NamedDay[] {
  const month = `(${months.join('|')})(?![\\p{L}])`;
  const day = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,]*\\d)';
  const forms = [
    `(?<![\\p{L}])${month} ${day}(?:,? (\\d{4}))?`,
    `(?<![\\d.,])${day}(?: of)? ${month}(?:,? (\\d{4}))?`,
    // A month alone needs a word before it that is of time: “may” is a verb as well.
    `(?<=\\b(?:in|of|since|until|during|early|late|mid|last|this|by) |-)${month}(?:,? (\\d{4}))?`,
    '(?<=\\b(?:in|of|since|until|during|early|late|year) )(\\d{4})\\b',
  ];
  const [monthFirst = [], dayFirst = [], alone = [], years = []] = forms.map((form) => [
    ...text.matchAll(new RegExp(form, 'giu')),
  ]);
  const numberOf = (digits: string | undefined) =>
    digits === undefined ? undefined : Number(digits);
  const monthOf = (name = '') =>
    months.findIndex((form) => new RegExp(`^(?:${form})$`, 'iu').test(name));
  const days = [
    ...monthFirst.map(([words, m, d, y]) => ({
      words,
      month: monthOf(m),
      day: numberOf(d),
      year: numberOf(y),
    })),
    ...dayFirst.map(([words, d, m, y]) => ({
      words,
      month: monthOf(m),
      day: numberOf(d),
      year: numberOf(y),
    })),
  ];
  if (days.length > 0) return days;
  const named = alone.map(([words, m, y]) => ({
    words,
    month: monthOf(m),
    day: undefined,
    year: numberOf(y),
  }));
  if (named.length > 0) return named;
  return years.map(([words, y]) => ({
    words,
    month: undefined,
    day: undefined,
    year: numberOf(y),
  }));
}

/** Whether a day named in a text can be among some days; a year that it leaves out may be any. */
export function canBeAmong(named: NamedDay, ranges: readonly DayRange[]): boolean {
  return ranges.some(({ first, last }) => {
    const years = named.year === undefined ? yearsOf(first, last) : [named.year];
    return years.some((year) => {
      const from = Date.UTC(year, named.month ?? 0, named.day ?? 1) / DAY;
      const to =
        Date.UTC(
          year,
          (named.month ?? 11) + (named.day === undefined ? 1 : 0),
          named.day === undefined ? 0 : named.day,
        ) / DAY;
      return from <= last && first <= to;
    });
  });
}

// An open side is bounded by the other: a text that leaves the year out means one nearby.
function yearsOf(first: number, last: number): number[] {
  const yearOf = (day: number) => new Date(day * DAY).getUTCFullYear();
  const from = Number.isFinite(first) ? yearOf(first) : yearOf(last) - 1;
  const to = Number.isFinite(last) ? yearOf(last) : yearOf(first) + 1;
  return Array.from({ length: Math.min(to - from + 1, 200) }, (_, index) => from + index);
}

/** The day of the week of a day counted since 1970-01-01, a Thursday; Sunday is 0. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
