import { plain, type RichText } from './rich-text.ts';

/** A noun by the plural forms of its language (Unicode CLDR); all that the language has must be there. */
export type Noun = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What is known of a language without anybody writing it down: Unicode’s data, through Intl. */
export type Grammar = ReturnType<typeof grammarOf>;

/** The grammar of a language (BCP 47) by Unicode’s data. Throws a RangeError where the tag is none. */
export function grammarOf(locale: string) {
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const { compare } = new Intl.Collator(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const number = (value: number) => numbers.format(value);
  const noun = (value: number, forms: Noun) => forms[plurals.select(value)] ?? forms.other;
  // Words of another direction may begin with the sign that isolates them.
  const capitalised = (text: string) =>
    text.replace(/^\u2066?\p{Ll}/u, (start) => start.toLocaleUpperCase(locale));
  return {
    /** “a, b and c”. */
    and: (items: readonly RichText[]) => joined(items, conjunction),
    /** “a, b or c”. */
    or: (items: readonly RichText[]) => joined(items, disjunction),
    number,
    /** The order of two names, as readers of the language look for them; names may be equal in it. */
    compare,
    /** The form of a noun that goes with a number, for where the number stands apart. */
    noun,
    /** “1 claim”, “2 claims”. */
    counted: (value: number, forms: Noun) => `${number(value)} ${noun(value, forms)}`,
    /** A word as a heading begins with it. */
    capitalised,
    /** A phrase as the beginning of a sentence; a quotation or a name keeps its own first letter. */
    begun: (sentence: RichText): RichText => begun(sentence, capitalised),
    /** The name of a language (BCP 47). */
    language: (tag: string) => languages.of(tag) ?? tag,
    /** The name of a country (ISO 3166-1). */
    country: (code: string) => countries.of(code) ?? code,
    /** The language and the country it is written for, as Open Graph names them: `en_GB`. */
    locale: openGraphLocale(locale),
    /** A moment, in milliseconds since 1970 UTC, as far as it is known; in the calendar of EDTF. */
    time: timesOf(locale),
  };
}

function begun([first = '', ...rest]: RichText, capitalised: (text: string) => string): RichText {
  if (typeof first === 'string') return [capitalised(first), ...rest];
  return 'clause' in first
    ? [{ ...first, clause: begun(first.clause, capitalised) }, ...rest]
    : [first, ...rest];
}

// The word between may depend on what follows it, so the list is made of the words themselves.
function joined(items: readonly RichText[], list: Intl.ListFormat): RichText {
  const rest = [...items];
  return list
    .formatToParts(items.map(plain))
    .flatMap(({ type, value }): RichText => (type === 'element' ? (rest.shift() ?? []) : [value]));
}

function openGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

// A year before it tells its era; EDTF counts a year 0, the calendar none.
const YEAR_ONE = new Date(0).setUTCFullYear(1, 0, 1);

function timesOf(locale: string) {
  const as = (options: Intl.DateTimeFormatOptions) => {
    const whole = { ...options, calendar: 'gregory', timeZone: 'UTC' };
    const format = new Intl.DateTimeFormat(locale, whole);
    const before = new Intl.DateTimeFormat(locale, { ...whole, era: 'short' });
    return (time: number) => (time < YEAR_ONE ? before : format).format(time);
  };
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  return {
    year: as({ year: 'numeric' }),
    month: as({ year: 'numeric', month: 'long' }),
    day: as(day),
    minute: as({ ...day, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
    /** A minute without its zone, for one by the clock of a place, counted as though it were UTC. */
    clock: as({ ...day, hour: '2-digit', minute: '2-digit' }),
    /** On an axis. */
    tick: {
      year: as({ year: 'numeric' }),
      month: as({ month: 'short' }),
      day: as({ day: 'numeric', month: 'short' }),
    },
  };
}
