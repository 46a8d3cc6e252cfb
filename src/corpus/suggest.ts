import { parseDate } from '../model/date.ts';
import { countryName, isCountryCode } from '../model/incident.ts';
import { stance, vocabularies } from '../model/vocabularies.ts';
import { type Term, termsOf } from '../model/vocabulary.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The EDTF date that a date written in another way must mean; undefined where it could mean two. */
export function suggestDate(written: string): string | undefined {
  const text = written.trim();
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? namedMonth(text) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const date = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
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

/** The code of a country whose English name was written. */
export function suggestCountry(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => isCountryCode(code) && countryName(code).toLowerCase() === name);
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
