import { parseDate } from '../../model/date.ts';

/** A date written out in a text, in EDTF where the words settle it. */
export type WrittenDate =
  | { kind: 'day'; edtf: string }
  /** No year, a weekday that does not fit, or digits that can be read in two ways. */
  | { kind: 'unsettled'; why: string };

/** A line of its own that says when something was published. */
export interface DateLine {
  date: WrittenDate;
  label: 'published' | 'updated' | 'none';
}

const LABEL =
  /^(?<label>(?:first )?published|posted|date|(?:last )?(?:updated|modified))(?: on| at)?\s*[:：]?\s*/i;
const WEEKDAY =
  /^(?:on )?(?<weekday>sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?\.?,?\s+/i;
const TIME =
  /(?:,|\s|at|[-–|•·])*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,5}(?:[+-]\d{1,2})?\)?)?$/i;

/** Reads a block that is a date and nothing else; `undefined` where it is more, or none. */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > 80) return undefined;
  const label = LABEL.exec(text);
  const rest = text.slice(label?.[0].length ?? 0).replace(TIME, '');
  const date = readDate(rest);
  if (!date) return undefined;
  return { date, label: labelOf(label?.groups?.['label']) };
}

function labelOf(label: string | undefined): DateLine['label'] {
  if (label === undefined) return 'none';
  return /updated|modified/i.test(label) ? 'updated' : 'published';
}

const MONTHS = months();
const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_FIRST = new RegExp(
  `^(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: de| of)? (?<month>${MONTH})\\.?(?:,?(?: de)? (?<year>\\d{4}))?$`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `^(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?$`,
  'iu',
);
const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;
const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/;
const SLASHED = /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})$/;

/** Reads a date in words or digits, with or without weekday; `undefined` where the text is none. */
export function readDate(text: string): WrittenDate | undefined {
  const bare = text.trim();
  const weekday = WEEKDAY.exec(bare);
  const date = bare.slice(weekday?.[0].length ?? 0);
  if (SLASHED.test(date))
    return { kind: 'unsettled', why: 'the digits can be read as day and month or month and day' };
  const form = [DAY_FIRST, MONTH_FIRST, YEAR_FIRST, DOTTED].find((each) => each.test(date));
  return form && settle(form.exec(date)?.groups ?? {}, weekday?.groups?.['weekday']);
}

function settle(
  { year, month = '', day = '' }: Record<string, string | undefined>,
  weekday: string | undefined,
): WrittenDate | undefined {
  const number = MONTHS.get(month.toLowerCase()) ?? Number(month);
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  if (year === undefined) return { kind: 'unsettled', why: 'the year is not said' };
  const edtf = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = parseDate(edtf);
  if (!date) return { kind: 'unsettled', why: 'there is no such day' };
  const dayOfWeek = WEEKDAYS[new Date(date.earliest).getUTCDay()] ?? '';
  if (weekday !== undefined && !weekday.toLowerCase().startsWith(dayOfWeek))
    return { kind: 'unsettled', why: 'that day was another day of the week' };
  return { kind: 'day', edtf };
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Month names, whole and short, in the languages whose date lines are read. */
function months(): Map<string, number> {
  const names = [
    'january|jan|janvier|januar|enero',
    'february|feb|février|februar|febrero',
    'march|mar|mars|märz|marzo',
    'april|apr|avril|abril',
    'may|mai|mayo',
    'june|jun|juin|juni|junio',
    'july|jul|juillet|juli|julio',
    'august|aug|août|agosto',
    'september|sept|sep|septembre|septiembre',
    'october|oct|octobre|oktober|octubre',
    'november|nov|novembre|noviembre',
    'december|dec|décembre|dezember|diciembre',
  ];
  return new Map(
    names.flatMap((forms, index) => forms.split('|').map((name) => [name, index + 1] as const)),
  );
}

const NAMED_DAY = new RegExp(
  `\\b(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\b\\.?(?:,? \\d{4})?`,
  'giu',
);

/** Every day that a text names by month and number, in its words and order. */
export function namedDays(text: string): string[] {
  return [...text.matchAll(NAMED_DAY)].map(([words]) => words);
}
