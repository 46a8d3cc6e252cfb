import { parseDate, type RecordDate } from '../../../model/date.ts';
import { type MonthLanguage, monthPatterns } from '../../../text/calendar-names.ts';
import { edtfOf, type WrittenDate, writtenDatesIn } from '../../../text/written-date.ts';
import { type LanguageTables, tableOf } from '../cues/language-table.ts';

/** How a language says on which date something was said. */
interface DateWords {
  /** Each finds a saying with its date, in a group called `date`. */
  sayings: readonly RegExp[];
  /** The language of the names of its months. */
  months: MonthLanguage;
}

const MONTH = `(?:${monthPatterns('en').join('|')})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = `(?<date>(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? \\d{4}(?!\\d))?)(?![\\w’'])`;
const SAID = '(?:said|told|tweeted|announced|stated|declared|wrote|testified|insisted)';
const NAME = "(?: (?:the|an?|[A-Z][\\w.’'-]*|of|and|reporters|journalists|lawmakers|parliament))";
const OCCASION =
  '(?: (?:in|at) (?:an?|the) (?:\\w+ ){0,2}(?:statement|interview|speech|briefing|conference|tweet|post|letter))';

const english: DateWords = {
  sayings: [
    // “told The New York Times on Aug. 19”, “said in a statement on 19 August 2019”
    new RegExp(`\\b${SAID}${NAME}{0,6}${OCCASION}? on ${DATE}`, 'g'),
    // “on Aug. 19 told the AFP”
    new RegExp(`\\bon ${DATE},?(?: \\w+ly)? ${SAID}\\b`, 'g'),
    // “On August 19, Netanyahu said”
    new RegExp(`\\bOn ${DATE},?${NAME}{1,6} ${SAID}\\b`, 'g'),
  ],
  months: 'en',
};

const tables: LanguageTables<DateWords> = new Map([['en', english]]);

/** The dates on which words say that something was said; none where the language has no table. */
export function datesOfSaying(text: string, language: string | undefined): WrittenDate[] {
  const table = tableOf(tables, language);
  if (!table) return [];
  return table.sayings
    .flatMap((saying) => [...text.matchAll(saying)])
    .flatMap(({ groups }) => writtenDatesIn(groups?.['date'] ?? '', table.months));
}

/** The dates that a text gives with their year, of whatever they are; none where the language has no table. */
export function datesWithYear(text: string, language: string | undefined): WrittenDate[] {
  const table = tableOf(tables, language);
  if (!table) return [];
  return writtenDatesIn(text, table.months).filter(
    ({ year, isNamed }) => isNamed && year !== undefined,
  );
}

/** A written date in a year, as far as it is written; undefined where there is no such date. */
export function inYear({ month, day }: WrittenDate, year: number): RecordDate | undefined {
  return parseDate(edtfOf(year, month, day));
}
