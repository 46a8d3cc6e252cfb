import { parseDate } from '../../model/date.ts';
import { stance, vocabularies } from '../../model/vocabularies.ts';
import { type Term, termsOf } from '../../model/vocabulary.ts';
import { plainDigits } from '../../text/plain-digits.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The EDTF date that a date written in another way must mean; undefined where it could mean two. */
export function suggestDate(written: string): string | undefined {
  const text = plainDigits(written.trim());
  if (text !== written.trim()) return inThisCalendar(text);
  return single(text) ?? approximate(text) ?? span(text) ?? withTime(text);
}

/** A date whose digits were those of another script; a year in them may be one of another calendar: ۱۳۹۸ is 2019. */
function inThisCalendar(text: string): string | undefined {
  return parseDate(text) && YEAR_OF_NEWS.test(text) ? text : undefined;
}

// The years of the Islamic calendars and of the Hebrew one are far from these; the Buddhist ones begin with 24 and 25.
const YEAR_OF_NEWS = /^(?:19|20)\d{2}\b/;

function single(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    yearLast(text) ??
    namedMonth(text) ??
    [];
  if (year === undefined || month === undefined) return undefined;
  const date = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return parseDate(date) ? date : undefined;
}

/** “22/08/2019”, where only one of the two numbers can be the month. */
function yearLast(text: string): string[] | undefined {
  const [, a = '', b = '', year = ''] = YEAR_LAST.exec(text) ?? [];
  const [month, day] = Number(a) > 12 ? [b, a] : [a, b];
  const isTold = a === b || Number(day) > 12;
  return year !== '' && isTold ? [text, year, month, day] : undefined;
}

export const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

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

function namedMonth(text: string): string[] | undefined {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})$/.exec(text);
  const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  const [day = '', name = '', year = ''] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? [text, year, String(month), day] : undefined;
}

/** The value that readers are shown under a label: “who did it” is `attribution`. */
export function valueCalled(written: string, values: readonly string[]): string | undefined {
  const label = written.trim().toLowerCase();
  const terms = vocabularies
    .flatMap((vocabulary) => termsOf<Term>(vocabulary))
    .filter(([value]) => values.includes(value));
  return terms.find(([value, term]) => namesOfTerm(value, term).includes(label))?.[0];
}

function namesOfTerm(value: string, { label }: Term): string[] {
  const verb = termsOf(stance).find(([name]) => name === value)?.[1].verb;
  return [label.toLowerCase(), ...(verb ? [verb.one, verb.many] : [])];
}
