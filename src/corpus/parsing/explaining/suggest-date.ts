import { DAY } from '../../../model/calendar.ts';
import { parseDate } from '../../../model/date.ts';
import { monthBeginningLike } from '../../../text/calendar-names.ts';
import { plainDigits } from '../../../text/plain-digits.ts';
import { edtfOf, readWrittenDate, readYearLast } from '../../../text/written-date.ts';

/** The EDTF date that a date written in another way must mean; undefined where it could mean two. */
export function suggestDate(written: string): string | undefined {
  const text = plainSigns(written);
  // A year in digits of another script may be one of another calendar: ۱۳۹۸ is 2019.
  if (plainDigits(written) !== written && !YEAR_OF_NEWS.test(text)) return undefined;
  if (text !== written && parseDate(text)) return text;
  return (
    single(text) ??
    daysOfMonth(text) ??
    approximate(text) ??
    span(text) ??
    withTime(text) ??
    withoutUnknown(text) ??
    openEnded(text) ??
    season(text) ??
    partOfMonth(text) ??
    ofTableProgram(text)
  );
}

/** The two days that `05/09/2019` may be, where both exist. */
export function eitherDate(written: string): [string, string] | undefined {
  const [first, second, ...more] = daysFirst(plainSigns(written));
  return first !== undefined && second !== undefined && more.length === 0
    ? [first, second]
    : undefined;
}

/** Digits, quotation marks and hyphens as the notation has them. */
const plainSigns = (text: string) =>
  withDigits(plainDigits(text))
    .replaceAll(/^[\s"“”„'‘’«»]+|[\s"“”'‘’«».,]+$/g, '')
    .replace(/^(\d{4})[‐‑‒–—−](\d{1,2})[‐‑‒–—−](\d{1,2})(?!\d)/, '$1-$2-$3');

/** `2O19-08-25`: letters that look like digits, where all others are digits. */
const withDigits = (text: string) =>
  /^[\dOoIl]{4}-[\dOoIl-]+$/.test(text)
    ? text.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1')
    : text;

// The years of the Islamic calendars and of the Hebrew one are far from these; the Buddhist ones begin with 24 and 25.
const YEAR_OF_NEWS = /^(?:19|20)\d{2}\b/;

// Years in which what the record holds can have happened: other runs of eight digits are no dates.
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

function single(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year !== undefined && month !== undefined)
    return existing(Number(year), Number(month), day === undefined ? undefined : Number(day));
  const named = readWrittenDate(withMonthMended(text));
  if (named?.year !== undefined) return existing(named.year, named.month, named.day);
  const [only, ...others] = daysFirst(text);
  return others.length === 0 ? only : undefined;
}

/** A date in EDTF, where there is such a day or month. */
function existing(year: number, month: number, day: number | undefined): string | undefined {
  const date = edtfOf(year, month, day);
  return parseDate(date) ? date : undefined;
}

/** The first word with the month put in that it begins like: `Augst 2019`. */
const withMonthMended = (text: string) =>
  text.replace(
    /(?<!\p{L})(\p{L}{3,9})(?!\p{L})\.?/u,
    (whole, word: string) => monthBeginningLike(word) ?? whole,
  );

/** The days that `23.8.2019` may be: day and month stand in either order. */
function daysFirst(text: string): string[] {
  const read = readYearLast(text);
  if (!read) return [];
  const { first, second, year } = read;
  const days = [existing(year, second, first), existing(year, first, second)];
  return [...new Set(days)].flatMap((day) => day ?? []);
}

/** “19-20 July 2019”, “July 19 and 20, 2019”. */
function daysOfMonth(text: string): string | undefined {
  const link = /\s*(?:[-–—/]|and|to|or)\s*/.source;
  const days = `(\\d{1,2})(${link})(\\d{1,2})`;
  const dayFirst = new RegExp(`^${days}\\s+([a-z]+\\.?,?\\s+\\d{4})$`, 'i').exec(text);
  const monthFirst = new RegExp(`^([a-z]+\\.?)\\s+${days}(,?\\s+\\d{4})$`, 'i').exec(text);
  const [, from, sign, to, month] = dayFirst ?? [];
  if (dayFirst) return span(`${from} ${month}${linkOf(sign)}${to} ${month}`);
  const [, name, first, between, last, year] = monthFirst ?? [];
  return monthFirst
    ? span(`${name} ${first}${year}${linkOf(between)}${name} ${last}${year}`)
    : undefined;
}

const linkOf = (sign = '') => (/or/i.test(sign) ? ' or ' : ' to ');

/** “about 2 October 2018”. */
function approximate(text: string): string | undefined {
  const [, rest] = /^(?:about|around|circa|c\.|ca\.|~)\s*(.+)$/i.exec(text) ?? [];
  const date = rest === undefined ? undefined : plain(rest);
  return date !== undefined && parseDate(`${date}~`) ? `${date}~` : undefined;
}

/** “2018-10-02 to 2018-10-03”, “… or …”, and an interval that runs backwards. */
function span(text: string): string | undefined {
  const [, first, link, second] =
    /^(?:from\s+|between\s+)?(.+?)\s*(\s(?:to|until|till|and|or)\s|\s[-–—]\s|[–—/])\s*(.+)$/i.exec(
      text,
    ) ?? [];
  if (first === undefined || link === undefined || second === undefined) return undefined;
  const [a, b] = [plain(first), plain(second)];
  if (a === undefined || b === undefined) return undefined;
  // A month, and a day of it before it: nobody tells which of the two is wrong.
  if (a.startsWith(b) && a !== b) return undefined;
  const [from, to] = a <= b ? [a, b] : [b, a];
  const date = /or/i.test(link) ? `[${from},${to}]` : `${from}/${to}`;
  return parseDate(date) ? date : undefined;
}

const plain = (text: string) => (parseDate(text) ? text : single(text));

/** “2019-09-29 12:00 UTC”: without the offset no moment is meant. */
function withTime(text: string): string | undefined {
  const [, day, hour = '', minutes, zone = ''] =
    /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}):(\d{2})(?::\d{2})?\s*(UTC|GMT|Z|[+-]\d{2}:?\d{2})$/i.exec(
      text,
    ) ?? [];
  const offset = /\d/.test(zone) ? zone.replace(/(\d{2}):?(\d{2})$/, '$1:$2') : '+00:00';
  const date = `${day}T${hour.padStart(2, '0')}:${minutes}${offset}`;
  return parseDate(date) ? date : undefined;
}

/** `2019-07-xx`, `2019-07-00`, `2019-07-??`: a day that nobody knows is left out. */
function withoutUnknown(text: string): string | undefined {
  const known = text.replace(/(?:-(?:xx|00|\?\?|__|\?))+$/i, '');
  return known !== text && parseDate(known) ? known : undefined;
}

/** “before 2019-07-19”, “since 2019”. */
function openEnded(text: string): string | undefined {
  const [, side = '', rest = ''] =
    /^(before|until|till|by|since|after|from)\s+(.+)$/i.exec(text) ?? [];
  const date = plain(rest);
  if (date === undefined) return undefined;
  return /^(?:since|after|from)$/i.test(side) ? `${date}/..` : `../${date}`;
}

// The numbers that EDTF gives to the seasons, in the place of a month.
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const FIRST_SEASON = 21;

/** “summer 2019”. */
function season(text: string): string | undefined {
  const [, name = '', year = ''] = /^(?:the )?([a-z]+)(?: of)?,? (\d{4})$/i.exec(text) ?? [];
  const at = SEASONS.indexOf(name.toLowerCase().replace('fall', 'autumn'));
  return at < 0 ? undefined : `${year}-${FIRST_SEASON + at}`;
}

/** “early July 2019”: the notation has no part of a month. */
function partOfMonth(text: string): string | undefined {
  const [, month = ''] = /^(?:early|mid|late|end of|beginning of)[ -](.+)$/i.exec(text) ?? [];
  return single(month);
}

// Of the days that table programs count from 30 December 1899, those of 1970 to 2099.
const [FIRST_COUNTED, LAST_COUNTED] = [25_569, 73_050];

/** `43701`: what a table program keeps for a day. */
function ofTableProgram(text: string): string | undefined {
  const days = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (days < FIRST_COUNTED || days > LAST_COUNTED) return undefined;
  return new Date((days - FIRST_COUNTED) * DAY).toISOString().slice(0, 10);
}

// Days of the two calendars’ years that begin in one year of the other lie this far apart at most.
const SEARCHED_DAYS = 380;
const persianDay = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
});

/** The day that a day of the Persian calendar is: `1398-04-28` is 2019-07-19. */
export function fromPersianCalendar(written: string): string | undefined {
  const [, year, month, day] =
    /^(1[34]\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plainSigns(written)) ?? [];
  const wanted = [month, day, year].map(Number).join('/');
  // Its year begins in March of the 621st after it.
  const start = Date.UTC(Number(year) + 621, 2, 1);
  for (let days = 0; year !== undefined && days < SEARCHED_DAYS; days++) {
    const date = new Date(start + days * DAY);
    if (persianDay.format(date).startsWith(wanted)) return date.toISOString().slice(0, 10);
  }
  return undefined;
}
