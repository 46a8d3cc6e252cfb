import type { Sentence } from '../sentence.ts';
import { plain } from '../sentence.ts';
import { and, counted, or } from './grammar.ts';

const lists = (dates: readonly string[]): Sentence[] => dates.map((date) => [date]);

/** How sure a date is, and how long one is after another. */
export const dates = {
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
  unknown: 'at an unknown time',
  oneOf: (dates: readonly string[]) => plain(or(lists(dates))),
  allOf: (dates: readonly string[]) => plain(and(lists(dates))),
  sameDay: 'the same day',
  later: (time: string) => `${time} later`,
  before: (time: string) => `${time} before`,
  days: (count: number) => counted(count, { one: 'day', other: 'days' }),
  months: (count: number) => counted(count, { one: 'month', other: 'months' }),
  years: (count: number) => counted(count, { one: 'year', other: 'years' }),
};
