import { parseDate } from '../../model/date.ts';
import { ANY_WEEKDAY, weekdayNumber } from '../../text/calendar-names.ts';
import { DASH_OR_HYPHEN } from '../../text/dash-signs.ts';
import { plainDigits } from '../../text/plain-digits.ts';
import {
  edtfOf,
  readWrittenDate,
  readYearFirst,
  readYearLast,
  type WrittenDate,
  writtenDatesIn,
} from '../../text/written-date.ts';
import { dateWords } from './date-words.ts';

/** What a date written in a text says: a day, in EDTF, where the words settle it. */
export type DateReading =
  | { kind: 'day'; edtf: string }
  /** No year, a weekday that does not fit, or digits that can be read in two ways. */
  | { kind: 'unsettled'; why: string };

/** A line of its own that says when something was published. */
export interface DateLine {
  date: DateReading;
  label: 'published' | 'updated' | 'none';
}

const all = (of: 'published' | 'updated' | 'on' | 'at' | 'hour' | 'year') =>
  Object.values(dateWords)
    .flatMap((words) => words[of] ?? [])
    .filter((words) => words !== '')
    .join('|');

const UPDATED = `(?:${all('updated')})(?!\\p{L})`;
// In Hebrew and Arabic the word is joined to the date.
const ON = `(?:\\s+(?:${all('on')})|(?<=\\s)(?:ב-?))?`;
const LABEL = new RegExp(
  `^(?:(?<updated>${UPDATED})|(?:${all('published')})(?!\\p{L}))${ON}\\s*[:：]?\\s*(?:(?:${all('on')})\\s+|ב-?(?=\\d))?`,
  'iu',
);
const WEEKDAY = new RegExp(
  `^(?:(?:on|am|le|el|יום|ב|يوم|روز) ?)?(?<weekday>${ANY_WEEKDAY})[,،.]?\\s+(?:(?:le|el|den|der) )?`,
  'iu',
);
const TIME = new RegExp(
  `(?:[,،]|\\s|(?<=\\s)(?:${all('at')})|[${DASH_OR_HYPHEN}|•·])*(?<!\\d)\\d{1,2}\\s?(?:[:.h]\\s?\\d{2}(?::\\d{2})?|h|uhr)\\s*(?:${all('hour')})?\\s*(?:\\(?[A-Z]{2,5}(?:[+-]\\d{1,2})?\\)?)?$`,
  'iu',
);
const YEAR_WORD = new RegExp(`(?<=\\d{4})\\s?(?:${all('year')})[,.]?$`, 'iu');
const ARTICLE = /^(?:le|el|den|am)\s+(?=\d)/iu;
// Behind a date: “last updated” is one word for it.
const UPDATE_BEHIND = new RegExp(
  `(?<=\\d\\D{0,12})(\\s*[${DASH_OR_HYPHEN},،|•·(]\\s*|\\s+)(?=${UPDATED})`,
  'iu',
);
// Signs that turn the direction of a line, and show nothing.
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

// In characters: weekday, date, hour and time zone with a label have about seventy, and an update behind it as many.
const LONGEST = 140;

/**
 * Reads a block that is a date and nothing else, but for a label and an hour; `undefined` where it is more, or none.
 * Of “Publié le 12 mars 2023, mis à jour le 13 mars” it is the first.
 */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > LONGEST) return undefined;
  // Most blocks are none, and have no digit.
  if (!/\p{Nd}/u.test(text)) return undefined;
  const plain = plainDigits(text.replace(DIRECTIONS, '')).trim();
  const update = UPDATE_BEHIND.exec(plain);
  if (!update) return readOne(plain);
  const behind = plain.slice(update.index + (update[1] ?? '').length).replace(/\)$/, '');
  return readOne(behind) && readOne(plain.slice(0, update.index));
}

function readOne(text: string): DateLine | undefined {
  const label = LABEL.exec(text);
  const rest = text
    .slice(label?.[0].length ?? 0)
    .replace(TIME, '')
    .replace(YEAR_WORD, '');
  const date = readDate(rest);
  if (!date) return undefined;
  if (!label) return { date, label: 'none' };
  return { date, label: label.groups?.['updated'] === undefined ? 'published' : 'updated' };
}

/**
 * Reads a date in words or digits, with or without weekday, in the languages of `text/calendar-names.ts`;
 * `undefined` where the text is none, or is more.
 */
export function readDate(text: string): DateReading | undefined {
  const bare = plainDigits(text).trim();
  const weekday = WEEKDAY.exec(bare);
  const rest = bare.slice(weekday?.[0].length ?? 0).replace(ARTICLE, '');
  const inDigits = readYearLast(rest);
  if (inDigits?.sign === '/')
    return { kind: 'unsettled', why: 'the digits can be read as day and month or month and day' };
  // With full stops the day stands first, wherever such dates are written.
  const date =
    inDigits?.sign === '.'
      ? { year: inDigits.year, month: inDigits.second, day: inDigits.first }
      : (readYearFirst(rest) ?? readWrittenDate(rest));
  return date && settle(date, weekday?.groups?.['weekday']);
}

function settle(
  { year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>,
  weekday: string | undefined,
): DateReading | undefined {
  if (day === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (year === undefined) return { kind: 'unsettled', why: 'the year is not said' };
  const edtf = edtfOf(year, month, day);
  const date = parseDate(edtf);
  if (!date) return { kind: 'unsettled', why: 'there is no such day' };
  const isAnother =
    weekday !== undefined && weekdayNumber(weekday) !== new Date(date.earliest).getUTCDay();
  return isAnother
    ? { kind: 'unsettled', why: 'that day was another day of the week' }
    : { kind: 'day', edtf };
}

// “The 4th of July” is as often the name of a feast as a day.
const OF = /\bof\b/i;

/** Every day that a text names by month and number, in its words and order: `July 19`, `19 July 2019`. */
export function namedDays(text: string): string[] {
  return writtenDatesIn(text).flatMap(({ words, day, isNamed }) =>
    day !== undefined && isNamed && !OF.test(words) ? [words] : [],
  );
}
