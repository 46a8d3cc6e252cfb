import type { RecordDate } from '../../../model/date.ts';
import { monthNames } from '../../../text/calendar-names.ts';
import { writtenDatesIn } from '../../../text/written-date.ts';

/**
 * The usual ways to write a date, exactly as precisely as it is known: in English, and as the Unicode CLDR has it in a
 * language (BCP 47). An interval, a set or a season has no usual way: it is returned as EDTF writes it.
 */
export function writtenDates({ edtf }: RecordDate, language: string): string[] {
  const [, year, month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?:T[^/]*)?[~?%]?$/.exec(edtf) ?? [];
  if (year === undefined) return [edtf];
  if (month === undefined) return [edtf, year, ...inLanguage({ year, language })];
  if (day === undefined)
    return [edtf, ...monthForms(year, month), ...inLanguage({ year, month, language })];
  return [edtf, ...dayForms(year, month, day), ...inLanguage({ year, month, day, language })];
}

interface Parts {
  year: string;
  month?: string;
  day?: string;
  language: string;
}

/** Whole and short, the short ones with and without a full stop. */
const namesOfMonth = (month: string) =>
  (monthNames('en')[Number(month) - 1] ?? []).flatMap((name) => [name, `${name}.`]);

function monthForms(year: string, month: string): string[] {
  return [
    `${year}-${month}`,
    `${month}/${year}`,
    ...namesOfMonth(month).flatMap((name) => [`${name} ${year}`, `${name}, ${year}`]),
  ];
}

function dayForms(year: string, month: string, day: string): string[] {
  const [m, d] = [String(Number(month)), String(Number(day))];
  const days = [day, d, `${d}${ordinal(Number(d))}`];
  return [
    ...['-', '/', '.'].flatMap((sign) => [
      [year, month, day].join(sign),
      [day, month, year].join(sign),
      [month, day, year].join(sign),
      [d, m, year].join(sign),
      [m, d, year].join(sign),
    ]),
    ...namesOfMonth(month).flatMap((name) =>
      days.flatMap((written) => [
        `${written} ${name} ${year}`,
        `${written} ${name}, ${year}`,
        `${name} ${written}, ${year}`,
        `${name} ${written} ${year}`,
      ]),
    ),
  ];
}

/** The days that a text in English gives with their year, as it writes them, each once. */
export function datesIn(text: string): string[] {
  const whole = writtenDatesIn(text, 'en').filter(
    ({ day, year }) => day !== undefined && year !== undefined,
  );
  return [...new Set(whole.map(({ words }) => words))];
}

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 14;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}

/** As the Unicode CLDR writes it, in the calendar and digits a language uses, and in the Gregorian and Latin ones. */
function inLanguage({ year, month, day, language }: Parts): string[] {
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const unit = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
  return formatsOf(language, unit).map((format) => format.format(date));
}

type Unit = 'year' | 'month' | 'day';

/** By language and unit: to make a format takes far longer than to write a date by it. */
const formats = new Map<string, readonly Intl.DateTimeFormat[]>();

/** The formats of a language (BCP 47) for dates as precise as a unit, kept once they are made. */
function formatsOf(language: string, unit: Unit): readonly Intl.DateTimeFormat[] {
  const key = `${language} ${unit}`;
  const made = formats.get(key) ?? makeFormats(language, unit);
  formats.set(key, made);
  return made;
}

function makeFormats(language: string, unit: Unit): Intl.DateTimeFormat[] {
  return localesOf(language).flatMap((locale) =>
    (['long', 'short', 'numeric'] as const).map(
      (length) =>
        new Intl.DateTimeFormat(locale, {
          year: 'numeric',
          ...(unit !== 'year' && { month: length }),
          ...(unit === 'day' && { day: 'numeric' }),
          timeZone: 'UTC',
        }),
    ),
  );
}

/** English is written out above; a language of another script may have digits or a calendar of its own. */
function localesOf(language: string): string[] {
  if (/^en\b/.test(language)) return [];
  if (new Intl.Locale(language).maximize().script === 'Latn') return [language];
  return ['', '-ca-gregory'].flatMap((calendar) =>
    ['latn', 'native', 'arab'].map((digits) => `${language}-u${calendar}-nu-${digits}`),
  );
}
