import { parseDate } from '../../model/date.ts';
import { weekdayNumber, weekdayPatterns } from '../../text/calendar-names.ts';
import { DASH_OR_HYPHEN } from '../../text/dash-signs.ts';
import {
  edtfOf,
  readWrittenDate,
  readYearLast,
  type WrittenDate,
  writtenDatesIn,
} from '../../text/written-date.ts';

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

const PUBLISHED =
  '(?:first )?published|posted|date|veröffentlicht|erschienen|publiée?|publicado|pubblicato|gepubliceerd|opublikowano|опубликовано|опубліковано|نُ?شر|تاريخ النشر|منتشر شده|פורסם';
const UPDATED =
  '(?:last )?(?:updated|modified)|(?:zuletzt )?aktualisiert|stand|mise? à jour|actualizado|aggiornato|bijgewerkt|обновлено|оновлено|آخر تحديث|تم التحديث|به‌روزرسانی|עודכן';
const LABEL = new RegExp(
  `^(?:(?<published>${PUBLISHED})|(?<updated>${UPDATED}))(?:\\s+(?:on|at|am|vom|le|el|il|op|em|в|في|ב))?\\s*[:：]?\\s*`,
  'iu',
);
const WEEKDAY = new RegExp(`^(?:on )?(?<weekday>${weekdayPatterns.join('|')}),?\\s+`, 'i');
const TIME = new RegExp(
  String.raw`(?:,|\s|at|à|um|a las|alle|[${DASH_OR_HYPHEN}|•·])*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|Uhr)?\s*(?:\(?[A-Z]{2,5}(?:[+-]\d{1,2})?\)?)?$`,
  'i',
);

// In characters: weekday, date, hour and time zone with a label have about seventy.
const LONGEST = 80;

/** Reads a block that is a date and nothing else; `undefined` where it is more, or none. */
export function readDateLine(text: string): DateLine | undefined {
  if (text.length > LONGEST) return undefined;
  const label = LABEL.exec(text);
  const rest = text.slice(label?.[0].length ?? 0).replace(TIME, '');
  const date = readDate(rest);
  if (!date) return undefined;
  return { date, label: labelOf(label?.groups) };
}

function labelOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): DateLine['label'] {
  if (groups?.['updated'] !== undefined) return 'updated';
  return groups?.['published'] === undefined ? 'none' : 'published';
}

/**
 * Reads a date in words or digits, with or without weekday, in the languages of `text/calendar-names.ts`;
 * `undefined` where the text is none, or is more.
 */
export function readDate(text: string): DateReading | undefined {
  const bare = text.trim();
  const weekday = WEEKDAY.exec(bare);
  const rest = bare.slice(weekday?.[0].length ?? 0);
  const inDigits = readYearLast(rest);
  if (inDigits?.sign === '/')
    return { kind: 'unsettled', why: 'the digits can be read as day and month or month and day' };
  // With full stops the day stands first, wherever such dates are written.
  const date =
    inDigits?.sign === '.'
      ? { year: inDigits.year, month: inDigits.second, day: inDigits.first }
      : readWrittenDate(rest);
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
