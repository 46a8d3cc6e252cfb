import { parseDate, type RecordDate } from '../../../model/date.ts';
import { type LanguageTables, tableOf } from '../cues/language-table.ts';

/** A date that a text tells, without its day or its year where it does not tell them. */
export interface ToldDate {
  words: string;
  month: number;
  day?: number;
  year?: number;
}

/** How a language writes dates, and says on which of them something was said. */
interface DateWords {
  /** Each finds a saying with its date, in a group called `date`. */
  sayings: readonly RegExp[];
  /** Finds dates with their year. */
  dated: RegExp;
  /** How the names of the twelve months begin. */
  months: readonly string[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
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
  dated: new RegExp(`\\b(?:${MONTH} (?:${DAY},? )?|${DAY} ${MONTH},? )\\d{4}\\b`, 'g'),
  months: MONTHS,
};

const tables: LanguageTables<DateWords> = new Map([['en', english]]);

/** The dates on which words say that something was said; none where the language has no table. */
export function datesOfSaying(text: string, language: string | undefined): ToldDate[] {
  const table = tableOf(tables, language);
  if (!table) return [];
  return table.sayings
    .flatMap((saying) => [...text.matchAll(saying)])
    .map(({ groups }) => read(groups?.['date'] ?? '', table));
}

/** The dates that a text gives with their year, of whatever they are; none where the language has no table. */
export function datesWithYear(text: string, language: string | undefined): ToldDate[] {
  const table = tableOf(tables, language);
  return table ? [...text.matchAll(table.dated)].map(([words]) => read(words, table)) : [];
}

function read(words: string, { months }: DateWords): ToldDate {
  const [day] = /(?<!\d)\d{1,2}(?!\d)/.exec(words) ?? [];
  const [year] = /\d{4}/.exec(words) ?? [];
  return {
    words,
    month: months.findIndex((name) => words.includes(name)) + 1,
    ...(day !== undefined && { day: Number(day) }),
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** A told date in a year, as far as it is told; undefined where there is no such date. */
export function inYear({ month, day }: ToldDate, year: number): RecordDate | undefined {
  const parts = [year, month, ...(day === undefined ? [] : [day])];
  return parseDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
