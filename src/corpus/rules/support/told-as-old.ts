import { DAY } from '../../../model/calendar.ts';
import type { RecordDate } from '../../../model/date.ts';
import { type DayRange, firstOf, lastOf } from '../../../model/day-range.ts';
import { outerDays, possibleDays } from '../../../model/days.ts';
import { placePassage } from '../../parsing/article-text.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import type { WrittenClaim } from '../../parsing/read-claims.ts';
import type { TimeWords } from './time-words.ts';

/**
 * In days. What was longer ago is told with its month or year: “on Friday” and “last week” no longer say when.
 * A date that is a month wrong is 28 days off at least, less a day to either side where it is about.
 */
export const LONG_AGO = 26;

/** In days. A month without its year is the last of that name: of the twelve, those before the last one. */
export const ABOUT_A_YEAR = 335;

/** How many days lie at least between a date and a later one; ±Infinity where one is open. */
export const daysBefore = (earlier: RecordDate, later: RecordDate): number =>
  firstOf(possibleDays(later)) - lastOf(possibleDays(earlier));

/** The words of an article around the passages of some claims: what they stand in, and the paragraph before. */
export function wordsAround(claims: readonly WrittenClaim[], { texts }: ParsedArticle): string {
  const near = claims.flatMap(({ fields }) =>
    fields.evidence.flatMap((passage) => {
      const placement = placePassage(passage, texts);
      if (placement.state !== 'placed') return [];
      const { part, index } = placement.place;
      return texts.filter(
        (text) => text.part === part && (text.index === index || text.index === index - 1),
      );
    }),
  );
  return [...new Set(near)].map(({ text }) => text).join('\n');
}

/** Whether words tell a date that lies so many days back: by its year, its month or “two years ago”. */
export function isToldAsOld(
  words: string,
  date: RecordDate,
  ago: number,
  { months, monthsAgo, yearsAgo }: TimeWords,
): boolean {
  const days = outerDays(date);
  if (yearsIn(days).some((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`).test(words))) return true;
  if (yearsAgo.test(words)) return true;
  if (ago >= ABOUT_A_YEAR) return false;
  return monthsAgo.test(words) || monthsIn(days).some((month) => months[month]?.test(words));
}

/** The years that a range has; of one that is open the year of its end. */
function yearsIn(days: DayRange): number[] {
  const [first, last] = datesOf(days).map((date) => date.getUTCFullYear());
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
}

/** The months that a range has, counted from 0. */
function monthsIn(days: DayRange): number[] {
  const [first, last] = datesOf(days).map(
    (date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
  );
  const count = Math.min(12, (last ?? 0) - (first ?? 0) + 1);
  return Array.from({ length: count }, (_, index) => ((first ?? 0) + index) % 12);
}

function datesOf({ first, last }: DayRange): [Date, Date] {
  const ends = [first, last].filter(Number.isFinite).map((day) => new Date(day * DAY));
  const [from, to = from] = ends;
  return [from ?? new Date(0), to ?? new Date(0)];
}
