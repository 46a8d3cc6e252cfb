import type { RecordDate } from '../model/date.ts';
import type { Words } from '../words/words.ts';
import type { Site } from './site.ts';

/** A date for readers and, where it is a plain day, month or year, for machines. */
export interface DateText {
  text: string;
  /** For HTML’s `datetime`; undefined where HTML has no form for it. */
  machine: string | undefined;
}

/** Says an EDTF date: “about 12 August 2019”, “from 12 to 20 August 2019”. */
export function dateText({ edtf }: RecordDate, { words }: Pick<Site, 'words'>): DateText {
  return {
    text: say(edtf, words),
    machine: isPlain(edtf) ? edtf : undefined,
  };
}

const isPlain = (edtf: string) => /^\d{4}(?:-\d{2}){0,2}$/.test(edtf);

function say(edtf: string, words: Words): string {
  const [from, to] = edtf.split('/');
  if (from !== undefined && to !== undefined) return sayInterval(from, to, words);
  const [, opened, dates = ''] = /^([[{])(.*)[\]}]$/.exec(edtf) ?? [];
  if (opened === undefined) return sayOne(edtf, words);
  const said = dates.split(',').map((date) => say(date.trim(), words));
  return opened === '[' ? words.dates.oneOf(said) : words.dates.allOf(said);
}

function sayInterval(from: string, to: string, words: Words): string {
  const { dates } = words;
  if (isOpen(from)) return isOpen(to) ? dates.unknown : dates.until(say(to, words));
  if (isOpen(to)) return dates.since(say(from, words));
  return dates.between(say(from, words), say(to, words));
}

const isOpen = (side: string) => side === '' || side === '..';

function sayOne(written: string, { dates, grammar }: Words): string {
  const qualifier = /[~?%]/.exec(written)?.[0];
  const said = sayPlain(written.replaceAll(/[~?%]/g, ''), grammar);
  if (qualifier === undefined) return said;
  const sure = qualifier === '?' ? said : dates.about(said);
  return qualifier === '~' ? sure : dates.uncertain(sure);
}

const forms = [
  { looksLike: /^\d{4}$/, as: 'year' },
  { looksLike: /^\d{4}-(?:0\d|1[0-2])$/, as: 'month' },
  { looksLike: /^\d{4}-\d{2}-\d{2}$/, as: 'day' },
  { looksLike: /^\d{4}-\d{2}-\d{2}T/, as: 'minute' },
] as const;

/** These forms of EDTF are forms of ECMA-262’s dates, too, which need no second parsing. */
function sayPlain(date: string, { time }: Words['grammar']): string {
  const form = forms.find(({ looksLike }) => looksLike.test(date));
  return form ? time[form.as](Date.parse(date)) : date;
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
