/** The languages whose names of months are known, as BCP 47 writes them. */
export type MonthLanguage = keyof typeof MONTHS;

/** From January on, spelt as the language spells them amid a sentence: the whole name, then what it is shortened to. */
const MONTHS = {
  en: 'January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sept Sep|October Oct|November Nov|December Dec',
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
} as const;

/** From Sunday on, as `Date.getUTCDay` counts: the English name, then what it is shortened to. */
const WEEKDAYS =
  'Sunday Sun|Monday Mon|Tuesday Tues Tue|Wednesday Wed|Thursday Thurs Thur Thu|Friday Fri|Saturday Sat';

const lists = (names: string) => names.split('|').map((forms) => forms.split(' '));

/** For each of the twelve months its whole name in a language and then its short ones, without a full stop. */
export const monthNames = (language: MonthLanguage): readonly (readonly string[])[] =>
  lists(MONTHS[language]);

/** The whole English names of the days of the week, from Sunday on. */
export const weekdayNames: readonly string[] = lists(WEEKDAYS).flatMap(([whole]) => whole ?? []);

/**
 * The source of a regular expression for each month, whole or shortened, with the full stop that a short name may
 * have. Spelt as the language spells them: a text in capitals needs the flag `i`.
 */
export const monthPatterns = (language: MonthLanguage): readonly string[] =>
  monthNames(language).map(patternOf);

/** The same for a day of the week, from Sunday on, in English. */
export const weekdayPatterns: readonly string[] = lists(WEEKDAYS).map(patternOf);

// A short name is tried after the whole one that begins with it.
function patternOf([whole, ...short]: readonly string[]): string {
  return `(?:${[whole, ...short.map((name) => `${name}\\.?`)].join('|')})`;
}

const languages: readonly MonthLanguage[] = ['en', 'fr', 'de', 'es'];

/** The same for any month in any of the languages. */
export const ANY_MONTH = `(?:${languages.flatMap(monthPatterns).join('|')})`;

const numbers: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    monthNames(language).flatMap((names, index) =>
      names.map((name) => [name.toLowerCase(), index + 1] as const),
    ),
  ),
);

/** The number of a month, from 1, by a name it has in any of the languages, in capitals or not; no name is two months’. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ''));
}

/** How many letters tell each English month from the others. */
const TELLING = 3;

/** The English name of the month that a misspelt or foreign word begins like: `Augst`. */
export function monthBeginningLike(word: string): string | undefined {
  const start = word.slice(0, TELLING).toLowerCase();
  return monthNames('en')
    .flatMap(([whole]) => whole ?? [])
    .find((name) => name.toLowerCase().startsWith(start) && start.length === TELLING);
}

/** The number of a weekday, 0 for Sunday, by an English name of it, whole or shortened. */
export function weekdayNumber(name: string): number | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const found = lists(WEEKDAYS).findIndex((names) =>
    names.some((each) => each.toLowerCase() === wanted),
  );
  return found < 0 ? undefined : found;
}
