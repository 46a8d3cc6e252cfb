import {
  ANY_MONTH,
  ANY_SOLAR_MONTH,
  type MonthLanguage,
  monthLanguages,
  monthNumber,
  monthPatterns,
  solarMonthNumber,
} from './calendar-names.ts';
import { plainDigits } from './plain-digits.ts';
import { type CalendarDay, gregorianOf } from './solar-hijri.ts';

/** A date as words or digits write it, whether or not there is such a day; months count from 1. */
export interface WrittenDate {
  /** As the text has it. */
  words: string;
  /** Where it begins, in UTF-16 code units. */
  start: number;
  /** Whether the month stands there by its name. */
  isNamed: boolean;
  month: number;
  day: number | undefined;
  year: number | undefined;
}

const ORDINAL = '(?:st|nd|rd|th)';
// A wrapped or joined line may end here, and the number on the next is another thing’s.
const GAP = '[^\\S\\r\\n]+';
// A digit of any script: ٢٠١٩ and ۲۰۱۹ are years.
const DIGIT = '\\p{Nd}';
const DAY = `(?<day>${DIGIT}{1,2})`;
const FOUR = `(?<year>${DIGIT}{4})`;
const YEAR = `(?:,?${GAP}${FOUR}(?!${DIGIT}))`;
// “23 de agosto”, “23 of August”, “23 באוגוסט”.
const OF = `(?:(?:de|of)${GAP}|ב)?`;
// A month by two of its names: “آب/أغسطس”, “آب (أغسطس)”.
const ALSO = `(?: ?[/(] ?(?:${ANY_MONTH})\\)?)?`;
const ALONE_MONTH = `(?<month>${ANY_MONTH}|${ANY_SOLAR_MONTH})`;

/** How a date is written amid a sentence, each with an example. Tried in order where two begin at one place. */
const inSentence = (month: string): readonly string[] => [
  // August 23rd, 2019
  `(?<month>${month})${GAP}${DAY}${ORDINAL}?(?![\\p{L}${DIGIT}])${YEAR}?`,
  // 23 of August 2019, 23 באוגוסט 2019
  `${DAY}${ORDINAL}?${GAP}(?:of${GAP}|ב)?(?<month>${month})(?!\\p{L})${YEAR}?`,
  // August 2019
  `(?<month>${month})${YEAR}`,
  // 2019-08-23
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{L}\\p{Nd}])',
];

/** What more may stand in a line that is nothing but a date. */
const aloneForms: readonly RegExp[] = [
  // 23. August 2019, 1er août 2019, 23 de agosto de 2019, 3rd of August, ٢٣ آب/أغسطس ٢٠١٩, ۱ شهریور ۱۳۹۸
  `${DAY}(?:${ORDINAL}|er|\\.)?${GAP}${OF}${ALONE_MONTH}${ALSO}(?:(?:[,،]?${GAP}(?:de${GAP})?)${FOUR})?`,
  // August 23rd 2019, août 2019
  `${ALONE_MONTH},?(?:${GAP}${DAY}${ORDINAL}?)?(?:,?${GAP}${FOUR})?`,
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
].map((form) => new RegExp(`^(?:${form})$`, 'iu'));

/**
 * Reads a text that is a date and nothing else: day and month, or month and year, or all three, the month by its name
 * in one of the known languages; or `2019-08-23`. A day, month and year of the Solar Hijri calendar are told as
 * Gregorian. Undefined where it is more, less, or in another order (`readYearLast`). What stands there is not held
 * against the calendar, but for that of Iran: there is a 31 February.
 */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const form = aloneForms.find((each) => each.test(text));
  const found = form?.exec(text);
  const date = found ? dateOf(found) : undefined;
  return date?.day === undefined && date?.year === undefined ? undefined : date;
}

/**
 * The dates that a text writes amid its sentences, in its order, none within another: `August 23, 2019`,
 * `the 23rd of August`, `August 2019`, `2019-08-23`; the month by its name in one language, or in any of the known
 * ones. A month with neither day nor year is none: “may” is a verb.
 */
export function writtenDatesIn(text: string, language?: MonthLanguage): WrittenDate[] {
  const pattern = patterns.get(language) ?? EVERY_LANGUAGE;
  return [...text.matchAll(pattern)].flatMap((found) => dateOf(found) ?? []);
}

// A name may stand once in an expression (Node 22): those of each form carry its number.
const patternFor = (month: string) =>
  new RegExp(
    `(?<![\\p{L}${DIGIT}])(?:${inSentence(month)
      .map((form, index) => form.replaceAll(/\(\?<([a-z]+)>/g, `(?<$1${index}>`))
      .join('|')})`,
    'giu',
  );

const EVERY_LANGUAGE = patternFor(ANY_MONTH);
const patterns: ReadonlyMap<MonthLanguage | undefined, RegExp> = new Map(
  monthLanguages.map((language) => [language, patternFor(monthPatterns(language).join('|'))]),
);

function dateOf({ 0: words, index: start, groups = {} }: RegExpExecArray): WrittenDate | undefined {
  const part = (wanted: string) =>
    Object.entries(groups).find(
      ([key, value]) => key.startsWith(wanted) && value !== undefined,
    )?.[1];
  const [name = '', day, year] = ['month', 'day', 'year'].map(part);
  const isNamed = /^\p{L}/u.test(name);
  const month = isNamed ? monthNumber(name) : numberOf(name);
  const date = { month, day: numberOf(day), year: numberOf(year) };
  if (month !== undefined) return { words, start, isNamed, ...date, month };
  const solar = { ...date, month: solarMonthNumber(name) };
  const gregorian = isWhole(solar) ? gregorianOf(solar) : undefined;
  return gregorian && { words, start, isNamed, ...gregorian };
}

const numberOf = (digits: string | undefined) =>
  digits === undefined ? undefined : Number(plainDigits(digits));

const isWhole = (date: { [field in keyof CalendarDay]: number | undefined }): date is CalendarDay =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined;

/** A date in digits with its year last, of which nobody knows whether day or month comes first. */
export interface YearLast {
  first: number;
  second: number;
  year: number;
  /** What stands between the numbers. */
  sign: '-' | '/' | '.';
}

/** Reads `23.8.2019`, `08/23/2019`, `23-08-2019` and nothing else; whether there is such a day is not asked. */
export function readYearLast(text: string): YearLast | undefined {
  const [, first, sign, second, year] = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (sign !== '-' && sign !== '/' && sign !== '.') return undefined;
  return { first: Number(first), second: Number(second), year: Number(year), sign };
}

// No news was printed in a Gregorian year before it, and the year of the Solar Hijri calendar is in its fifteenth century.
const LAST_SOLAR_YEAR = 1499;

/**
 * Reads `2019/8/23`, `2019.08.23`, `2019-8-23` and nothing else; a year of the fourteenth or fifteenth century is of the
 * Solar Hijri calendar (`1401/12/21` is 12 March 2023). Whether there is such a day is asked of that calendar alone.
 */
export function readYearFirst(text: string): CalendarDay | undefined {
  const [, year, sign, month, after, day] =
    /^(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})$/.exec(text) ?? [];
  if (sign === undefined || sign !== after) return undefined;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return date.year <= LAST_SOLAR_YEAR ? gregorianOf(date) : date;
}

/** Year, month and day as EDTF writes them (`2019-08`, `2019-08-23`), whether or not there is such a day. */
export function edtfOf(year: number, month: number, day?: number): string {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => part ?? []).map(twoDigits),
  ];
  return parts.join('-');
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
