import type { RichText } from '../sentences/rich-text.ts';
import { plain } from '../sentences/rich-text.ts';
import { and, counted, or } from './grammar.ts';

const lists = (dates: readonly string[]): RichText[] => dates.map((date) => [date]);

const ordinal = (count: number) => ['first', 'second', 'third', 'fourth'][count - 1] ?? '';

/** How sure a date is, and how long one is after another. */
export const dates = {
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
  /** One moment, day or year of these, nobody knows which. */
  sometime: (from: string, to: string) => `sometime between ${from} and ${to}`,
  within: (time: string) => `sometime in ${time}`,
  season: {
    spring: (year: string) => `spring ${year}`,
    summer: (year: string) => `summer ${year}`,
    autumn: (year: string) => `autumn ${year}`,
    winter: (year: string) => `winter ${year}`,
  },
  /** A time by the clock of its place, and how far that is ahead of UTC. */
  local: (time: string, zone: string) => `${time} (${zone})`,
  /** On which half of the earth a season is meant. */
  on: {
    'not told': (season: string) => `${season} (hemisphere not given)`,
    north: (season: string) => `${season} in the northern hemisphere`,
    south: (season: string) => `${season} in the southern hemisphere`,
  },
  part: {
    quarter: (count: number, year: string) => `the ${ordinal(count)} quarter of ${year}`,
    third: (count: number, year: string) => `the ${ordinal(count)} third of ${year}`,
    half: (count: number, year: string) => `the ${ordinal(count)} half of ${year}`,
  },
  unknown: 'at an unknown time',
  oneOf: (dates: readonly string[]) => plain(or(lists(dates))),
  allOf: (dates: readonly string[]) => plain(and(lists(dates))),
  sameDay: 'the same day',
  later: (time: string) => `${time} later`,
  before: (time: string) => `${time} earlier`,
  days: (count: number) => counted(count, { one: 'day', other: 'days' }),
  months: (count: number) => counted(count, { one: 'month', other: 'months' }),
  years: (count: number) => counted(count, { one: 'year', other: 'years' }),
};
