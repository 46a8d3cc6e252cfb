import { nonexistent } from '../../model/calendar.ts';
import { parseDate, type RecordDate, unqualified } from '../../model/date.ts';
import { type DateForm, dateForm } from '../../model/date-form.ts';
import { outerDays } from '../../model/days.ts';
import { isMoment, localTime } from '../../model/local-time.ts';
import { type Season, seasonOf } from '../../model/season.ts';
import { isolatedFromRight } from '../../words/sentences/isolation.ts';
import type { Words } from '../../words/words.ts';
import { directionOf } from './rich-text.ts';
import type { Site } from './site.ts';

/** A date for readers and, where it is a plain day, month or year, for machines. */
export interface DateText {
  text: string;
  /** For HTML’s `datetime`; undefined where HTML has no form for it. */
  machine: string | undefined;
}

/**
 * Says an EDTF date: “about 12 August 2019”, “from 12 to 20 August 2019”. A time is told as the clock of its
 * place shows it: “28 January 2023 at 01:00 (UTC+03:30)”.
 */
export function dateText(date: RecordDate, { words }: Pick<Site, 'words'>): DateText {
  const { edtf } = date;
  const said = say(dateForm(edtf), words);
  return {
    // In a sentence of another direction its day, month and year stay in their order.
    text: directionOf(words.language) === 'rtl' ? isolatedFromRight(said) : said,
    machine: isPlain(edtf) && !nonexistent(edtf) ? edtf : undefined,
  };
}

// HTML has years from 1 on, and months.
const isPlain = (edtf: string) => /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf);

function say(form: DateForm, words: Words): string {
  const { dates } = words;
  switch (form.kind) {
    case 'one':
      return sayOne(form.written, words);
    case 'span':
      return saySpan(form, dates.between, words);
    case 'one of':
      return dates.oneOf(form.members.map((member) => sayMember(member, dates.sometime, words)));
    case 'all of':
      return dates.allOf(form.members.map((member) => sayMember(member, dates.between, words)));
  }
}

type Between = (from: string, to: string) => string;
type Span = Extract<DateForm, { kind: 'span' }>;

const sayMember = (member: DateForm, between: Between, words: Words) =>
  member.kind === 'span' ? saySpan(member, between, words) : say(member, words);

function saySpan({ from, to }: Span, between: Between, words: Words): string {
  const { dates } = words;
  if (!from) return to ? dates.until(say(to, words)) : dates.unknown;
  return to ? between(say(from, words), say(to, words)) : dates.since(say(from, words));
}

function sayOne(written: string, words: Words): string {
  const { dates } = words;
  const said = sayPlain(unqualified(written), words);
  const sure = /[~%]/.test(written) ? dates.about(said) : said;
  return /[?%]/.test(written) ? dates.uncertain(sure) : sure;
}

function sayPlain(date: string, words: Words): string {
  const season = seasonOf(date);
  if (season) return saySeason(season, words);
  const known = date.replace(/(?:-XX)+$/, '');
  const bounds = parseDate(known);
  if (!bounds) return date;
  if (isMoment(date)) return sayMoment(date, bounds.earliest, words);
  const timeText = words.grammar.time[unitOf(known)];
  const [from, to] = [timeText(bounds.earliest), timeText(bounds.latest)];
  if (known.includes('X')) return words.dates.sometime(from, to);
  return known === date ? from : words.dates.within(from);
}

/** A moment by the clock of its place, with its offset; without a sign it is UTC, which its time tells itself. */
function sayMoment(written: string, moment: number, { dates, grammar }: Words): string {
  const { clock, offset } = localTime(written, moment);
  if (offset === '') return grammar.time.minute(clock);
  // The minus of typography, as the hyphen is none.
  return dates.local(grammar.time.clock(clock), `UTC${offset.replace('-', '−')}`);
}

function unitOf(date: string): 'year' | 'month' | 'day' {
  const [, month, day] = date.replace(/^-/, '').replace('Y-', 'Y').split('-');
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function saySeason(season: Season, { dates, grammar }: Words): string {
  const year = grammar.time.year(new Date(0).setUTCFullYear(season.year));
  if (season.kind === 'part') return dates.part[season.of](season.count, year);
  return dates.on[season.where](dates.season[season.name](year));
}

/** How long after one date another was, in whole local days, where both are known to the day. */
export function daysAfter(from: RecordDate, to: RecordDate): number | undefined {
  const [before, after] = [outerDays(from), outerDays(to)];
  if (before.first !== before.last || after.first !== after.last) return undefined;
  return after.first - before.first;
}

/** A time of so many days: in days up to about three months, in months up to two years, then in years. */
export function lapseText(count: number, { words }: Pick<Site, 'words'>): string {
  const { days, months, years } = words.dates;
  if (count < 92) return days(count);
  return count < 731 ? months(Math.floor(count / 30.44)) : years(Math.floor(count / 365.25));
}

/** “35 days later”, “the same day”. */
export function laterText(days: number, site: Pick<Site, 'words'>): string {
  const { dates } = site.words;
  return days === 0 ? dates.sameDay : dates.later(lapseText(days, site));
}
