/** The languages whose names of months are known, as BCP 47 writes them. */
export type MonthLanguage = keyof typeof MONTHS;

/**
 * From January on, spelt as the language spells them behind the number of a day: the whole name, then other forms and
 * what it is shortened to; Arabic has names from Egypt to Morocco, and those of the Levant.
 */
const MONTHS = {
  en: 'January,Jan|February,Feb|March,Mar|April,Apr|May|June,Jun|July,Jul|August,Aug|September,Sept,Sep|October,Oct|November,Nov|December,Dec',
  fr: 'janvier,janv|février,févr|mars|avril,avr|mai|juin|juillet,juil|août|septembre|octobre|novembre|décembre,déc',
  de: 'Januar,Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober,Okt|November|Dezember,Dez',
  es: 'enero,ene|febrero|marzo|abril,abr|mayo|junio|julio|agosto|septiembre,setiembre|octubre|noviembre|diciembre,dic',
  ru: 'января,янв|февраля,февр,фев|марта|апреля,апр|мая|июня|июля|августа,авг|сентября,сент,сен|октября,окт|ноября,нояб,ноя|декабря,дек',
  uk: 'січня,січ|лютого,лют|березня|квітня,квіт|травня,трав|червня,черв|липня,лип|серпня,серп|вересня,вер|жовтня,жовт|листопада|грудня,груд',
  he: 'ינואר|פברואר|מרץ,מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  ar: 'يناير,جانفي,كانون الثاني|فبراير,فيفري,شباط|مارس,آذار|أبريل,ابريل,إبريل,أفريل,نيسان|مايو,ماي,أيار|يونيو,يونيه,جوان,حزيران|يوليو,يوليه,يوليوز,جويلية,تموز|أغسطس,اغسطس,غشت,أوت,آب|سبتمبر,شتنبر,أيلول|أكتوبر,اكتوبر,تشرين الأول|نوفمبر,نونبر,تشرين الثاني|ديسمبر,دجنبر,كانون الأول',
  fa: 'ژانویهٔ,ژانویۀ,ژانویه,جنوری|فوریهٔ,فوریۀ,فوریه,فبروری|مارس,مارچ|آوریل,اپریل|مه|ژوئن,جون|ژوئیهٔ,ژوئیۀ,ژوئیه,جولای|اوت,اگست|سپتامبر,سپتمبر|اکتبر,اکتوبر|نوامبر,نومبر|دسامبر,دسمبر',
} as const;

/** The months of the Solar Hijri calendar of Iran, from Farvardin on, which begins in March. */
const SOLAR_MONTHS = 'فروردین|اردیبهشت|خرداد|تیر|مرداد,امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';

/** From Sunday on, as `Date.getUTCDay` counts: the English name, then what it is shortened to. */
const WEEKDAYS =
  'Sunday,Sun|Monday,Mon|Tuesday,Tues,Tue|Wednesday,Wed|Thursday,Thurs,Thur,Thu|Friday,Fri|Saturday,Sat';

/** The same in the other languages, all forms of a day together. */
const OTHER_WEEKDAYS =
  "dimanche,Sonntag,domingo,воскресенье,неділя,יום ראשון,الأحد,الاحد,یکشنبه,یک‌شنبه|lundi,Montag,lunes,понедельник,понеділок,יום שני,الاثنين,الإثنين,دوشنبه|mardi,Dienstag,martes,вторник,вівторок,יום שלישי,الثلاثاء,سه‌شنبه,سه شنبه|mercredi,Mittwoch,miércoles,среда,середа,יום רביעי,الأربعاء,الاربعاء,چهارشنبه,چهار‌شنبه|jeudi,Donnerstag,jueves,четверг,четвер,יום חמישי,الخميس,پنجشنبه,پنج‌شنبه|vendredi,Freitag,viernes,пятница,п’ятниця,п'ятниця,пʼятниця,יום שישי,الجمعة,جمعه|samedi,Samstag,Sonnabend,sábado,суббота,субота,יום שבת,שבת,السبت,شنبه";

const lists = (names: string) => names.split('|').map((forms) => forms.split(','));

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

// A short name is tried after the whole one that begins with it.
function patternOf([whole, ...short]: readonly string[]): string {
  return `(?:${[whole, ...short.map((name) => `${name}\\.?`)].join('|')})`;
}

/** Every language whose months are known. */
export const monthLanguages: readonly MonthLanguage[] = [
  'en',
  'fr',
  'de',
  'es',
  'ru',
  'uk',
  'he',
  'ar',
  'fa',
];

/** The same for any month in any of the languages. */
export const ANY_MONTH = `(?:${monthLanguages.flatMap(monthPatterns).join('|')})`;

const numbers: ReadonlyMap<string, number> = new Map(
  monthLanguages.flatMap((language) =>
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

/** The same for any month of the Solar Hijri calendar. */
export const ANY_SOLAR_MONTH = `(?:${lists(SOLAR_MONTHS).map(patternOf).join('|')})`;

/** The number of a month of the Solar Hijri calendar, from 1, by its name. */
export const solarMonthNumber = (name: string): number | undefined =>
  placeIn(SOLAR_MONTHS, name, 1);

/** The same for a day of the week in any of the languages. */
export const ANY_WEEKDAY = `(?:${[WEEKDAYS, OTHER_WEEKDAYS].flatMap((names) => lists(names).map(patternOf)).join('|')})`;

/** The number of a weekday, 0 for Sunday, by a name of it in any of the languages, whole or, in English, shortened. */
export const weekdayNumber = (name: string): number | undefined =>
  placeIn(WEEKDAYS, name, 0) ?? placeIn(OTHER_WEEKDAYS, name, 0);

function placeIn(names: string, name: string, first: number): number | undefined {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const found = lists(names).findIndex((forms) =>
    forms.some((each) => each.toLowerCase() === wanted),
  );
  return found < 0 ? undefined : found + first;
}
