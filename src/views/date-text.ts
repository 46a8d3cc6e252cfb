import { parseDate, type RecordDate, unqualified } from '../model/date.ts';
import { type DateForm, dateForm } from '../model/date-form.ts';
import { type Season, seasonOf } from '../model/season.ts';
import { isolatedFromRight } from '../words/isolation.ts';
import type { Words } from '../words/words.ts';
import { directionOf } from './pieces.ts';
import type { Site } from './site.ts';

/** A date for readers and, where it is a plain day, month or year, for machines. */
export interface DateText {
  text: string;
  /** For HTML’s `datetime`; undefined where HTML has no form for it. */
  machine: string | undefined;
}

/** Says an EDTF date: “about 12 August 2019”, “from 12 to 20 August 2019”. */
export function dateText(date: RecordDate, { words }: Pick<Site, 'words'>): DateText {
  const { edtf } = date;
  const said = say(dateForm(edtf), words);
  return {
    // In a sentence of another direction its day, month and year stay in their order.
    text: directionOf(words.language) === 'rtl' ? isolatedFromRight(said) : said,
    machine: isPlain(edtf) && isThere(date) ? edtf : undefined,
  };
}

// HTML has years from 1 on, and months.
const isPlain = (edtf: string) => /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf);

/** Whether a plain date is in the calendar: one that is not is read as another day. */
const isThere = ({ edtf, earliest }: RecordDate) =>
  new Date(earliest).toISOString().startsWith(edtf);

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
  const timeText = words.grammar.time[unitOf(known)];
  const [from, to] = [timeText(bounds.earliest), timeText(bounds.latest)];
  if (known.includes('X')) return words.dates.sometime(from, to);
  return known === date ? from : words.dates.within(from);
}

function unitOf(date: string): 'year' | 'month' | 'day' | 'minute' {
  if (date.includes('T')) return 'minute';
  const [, month, day] = date.replace(/^-/, '').replace('Y-', 'Y').split('-');
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function saySeason(season: Season, { dates, grammar }: Words): string {
  const year = grammar.time.year(new Date(0).setUTCFullYear(season.year));
  if (season.kind === 'part') return dates.part[season.of](season.count, year);
  const said = dates.season[season.name](year);
  return season.where === 'not told' ? said : dates.on[season.where](said);
}

/** How long after one date another was, in whole days, where both are known to the day. */
export function daysAfter(from: RecordDate, to: RecordDate): number | undefined {
  const day = 86_400_000;
  if (to.latest - to.earliest >= day || from.latest - from.earliest >= day) return undefined;
  return Math.floor(to.earliest / day) - Math.floor(from.earliest / day);
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
