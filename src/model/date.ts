import edtf from 'edtf';
import { z } from 'zod';
import { DAY, nonexistent, startOfDay } from './calendar.ts';
import { type DateForm, dateForm } from './date-form.ts';
import { type Season, seasonOf } from './season.ts';

/**
 * A date as precise as it is known, in the Extended Date/Time Format of ISO 8601-2:2019.
 *
 * `earliest` and `latest` bound it in milliseconds since 1970 UTC, both inclusive; a side of an
 * interval that is open or not known is `MAX_TIME`, before it or after. `edtf` is what the editor wrote.
 */
export interface RecordDate {
  edtf: string;
  earliest: number;
  latest: number;
}

/** The first and the last moment, in milliseconds since 1970 UTC, both inclusive. */
export interface Bounds {
  earliest: number;
  latest: number;
}

// Most dates of a record are of this form, of which the library accepts each that exists. Its grammar is made anew
// for every text, which costs more than all else about a date: these are read without it.
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

// A time without its offset would be read in the zone of whatever machine builds the site.
const TIME_WITHOUT_OFFSET = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?![\d:.]|Z|[+-]\d{2})/;

/**
 * Reads an EDTF date; `undefined` where the text is none, names a day or time that does not exist (29 February
 * 2019, 24:00), gives a time without offset, or is of a form that no words say: a decade without its last
 * digit, a rounded year, or digits that are known behind one that is not.
 */
export function parseDate(text: string): RecordDate | undefined {
  if (dates.has(text)) return dates.get(text);
  // Those of a large record have room; what is read after that is read anew for a while.
  if (dates.size === MOST_DATES) dates.clear();
  const date = readDate(text);
  dates.set(text, date);
  return date;
}

// A record has most of its dates many times.
const dates = new Map<string, RecordDate | undefined>();
const MOST_DATES = 10_000;

function readDate(text: string): RecordDate | undefined {
  if (text.length > 100 || TIME_WITHOUT_OFFSET.test(text)) return undefined;
  try {
    if (!PLAIN.test(text)) edtf(text);
    return { edtf: text, ...boundsOf(dateForm(text)) };
  } catch {
    return undefined;
  }
}

/** The bounds of a date taken apart. Throws where there are none. */
export function boundsOf(form: DateForm): Bounds {
  if (form.kind === 'one') return inOrder(boundsOfOne(form.written));
  if (form.kind === 'span')
    return inOrder({
      earliest: form.from ? boundsOf(form.from).earliest : -MAX_TIME,
      latest: form.to ? boundsOf(form.to).latest : MAX_TIME,
    });
  return around(form.members.map(boundsOf));
}

function inOrder(bounds: Bounds): Bounds {
  if (bounds.earliest <= bounds.latest) return bounds;
  throw new RangeError('it ends before it begins, or lies beyond what can be counted');
}

// Of what edtf reads: years of four digits or behind a Y, in which no known digit follows an unknown one.
const FORM = /^(?:-?\d[\dX]{3}(?:-[\dX]{2}){0,2}|Y-?\d+|\d{4}-\d{2}-\d{2}T.+)$/;
const KNOWN_BEHIND_UNKNOWN = /X-?\d/;

function boundsOfOne(written: string): Bounds {
  const season = seasonOf(written);
  if (season) return around(timesOf(season));
  const digits = unqualified(written);
  const isRead = FORM.test(digits) && !KNOWN_BEHIND_UNKNOWN.test(digits);
  // The library rolls over what does not exist: to it 29 February 2019 is 1 March.
  if (!isRead || nonexistent(digits)) throw new RangeError(written);
  const day = startOfDay(digits);
  if (day !== undefined) return { earliest: day, latest: day + DAY - 1 };
  if (PLAIN.test(digits)) return boundsOfPlain(digits);
  const { min, max } = edtf(written);
  return { earliest: min, latest: max };
}

/** The bounds of a year, or of a month of it. */
function boundsOfPlain(digits: string): Bounds {
  const [year = 0, month] = digits.split('-').map(Number);
  return month === undefined ? monthsOf(year, 0, 11) : monthsOf(year, month - 1, month - 1);
}

/** The bounds of each time that a season may be. */
export function timesOf({ year, spans }: Season): Bounds[] {
  return spans.map(([first, last]) => monthsOf(year, first, last));
}

/** From the first to the last month, both inclusive, counted from January of the year as 0. */
function monthsOf(year: number, first: number, last: number): Bounds {
  const startOf = (month: number) => new Date(0).setUTCFullYear(year, month);
  return { earliest: startOf(first), latest: startOf(last + 1) - 1 };
}

/** From the first of several times to the last. */
function around(times: readonly Bounds[]): Bounds {
  return {
    earliest: Math.min(...times.map(({ earliest }) => earliest)),
    latest: Math.max(...times.map(({ latest }) => latest)),
  };
}

/** A date without the signs that it is approximate or uncertain. */
export function unqualified(written: string): string {
  return written.replaceAll(/[~?%]/g, '');
}

/** The furthest moment a JavaScript date can name (ECMA-262), standing for "open" or "not known". */
export const MAX_TIME = 8_640_000_000_000_000;

/** YAML takes EDTF's sets `[a,b]` and `{a,b}` for a list and a map; this gives them back as written. */
function unreadSet(input: unknown): unknown {
  if (Array.isArray(input)) return `[${input.join(',')}]`;
  if (typeof input === 'object' && input !== null) return `{${Object.keys(input).join(',')}}`;
  return input;
}

export const dateSchema = z.preprocess(
  unreadSet,
  z.string().transform((text, context): RecordDate => {
    const date = parseDate(text.trim());
    if (date) return date;
    context.addIssue({ code: 'custom', params: { problem: 'impossible-date' } });
    return z.NEVER;
  }),
);

/** Sorts dates by their earliest moment, then by their latest. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  return a.earliest - b.earliest || a.latest - b.latest;
}

/** Whether a date is qualified as approximate or uncertain. */
export function isVague({ edtf }: RecordDate): boolean {
  return /[~?%]/.test(edtf);
}
