import { ANY_MONTH, type MonthLanguage, monthNumber, monthPatterns } from './calendar-names.ts';

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
const YEAR = `(?:,?${GAP}(?<year>\\d{4})(?!\\d))`;

/** How a date is written amid a sentence, each with an example. Tried in order where two begin at one place. */
const inSentence = (month: string): readonly string[] => [
  // August 23rd, 2019
  `(?<month>${month})${GAP}(?<day>\\d{1,2})${ORDINAL}?(?![\\p{L}\\d])${YEAR}?`,
  // 23 of August 2019
  `(?<day>\\d{1,2})${ORDINAL}?${GAP}(?:of${GAP})?(?<month>${month})(?!\\p{L})${YEAR}?`,
  // August 2019
  `(?<month>${month})${YEAR}`,
  // 2019-08-23
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\p{L}\\d])',
];

/** What more may stand in a line that is nothing but a date. */
const aloneForms: readonly RegExp[] = [
  // 23. August 2019, 1er août 2019, 23 de agosto de 2019, 3rd of August
  `(?<day>\\d{1,2})(?:${ORDINAL}|er|\\.)?${GAP}(?:(?:de|of)${GAP})?(?<month>${ANY_MONTH})(?:(?:,?${GAP}(?:de${GAP})?)(?<year>\\d{4}))?`,
  // August 23rd 2019, août 2019
  `(?<month>${ANY_MONTH}),?(?:${GAP}(?<day>\\d{1,2})${ORDINAL}?)?(?:,?${GAP}(?<year>\\d{4}))?`,
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
].map((form) => new RegExp(`^(?:${form})$`, 'iu'));

/**
 * Reads a text that is a date and nothing else: day and month, or month and year, or all three, the month by its name
 * in one of the known languages; or `2019-08-23`. Undefined where it is more, less, or in other digits
 * (`readYearLast`). What stands there is not held against the calendar: there is a 31 February.
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
    `(?<![\\p{L}\\d])(?:${inSentence(month)
      .map((form, index) => form.replaceAll(/\(\?<([a-z]+)>/g, `(?<$1${index}>`))
      .join('|')})`,
    'giu',
  );

const EVERY_LANGUAGE = patternFor(ANY_MONTH);
const patterns: ReadonlyMap<MonthLanguage | undefined, RegExp> = new Map(
  (['en', 'fr', 'de', 'es'] as const).map((language) => [
    language,
    patternFor(monthPatterns(language).join('|')),
  ]),
);

function dateOf({ 0: words, index: start, groups = {} }: RegExpExecArray): WrittenDate | undefined {
  const part = (wanted: string) =>
    Object.entries(groups).find(
      ([key, value]) => key.startsWith(wanted) && value !== undefined,
    )?.[1];
  const [name = '', day, year] = ['month', 'day', 'year'].map(part);
  const isNamed = !/^\d/.test(name);
  const month = isNamed ? monthNumber(name) : Number(name);
  if (month === undefined) return undefined;
  const numberOf = (digits: string | undefined) =>
    digits === undefined ? undefined : Number(digits);
  return { words, start, isNamed, month, day: numberOf(day), year: numberOf(year) };
}

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

/** Year, month and day as EDTF writes them (`2019-08`, `2019-08-23`), whether or not there is such a day. */
export function edtfOf(year: number, month: number, day?: number): string {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => part ?? []).map(twoDigits),
  ];
  return parts.join('-');
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
