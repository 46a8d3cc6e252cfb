import { iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { isCountryCode } from '../../model/incident.ts';
import { stance, vocabularies } from '../../model/vocabularies.ts';
import { type Term, termsOf } from '../../model/vocabulary.ts';

// Languages in which editors are likely to write the name of a country.
const countryNamers = ['en', 'de', 'fr', 'es', 'fa', 'he', 'ar', 'ru', 'tr'].map(
  (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
);

/** The code of a country whose name was written, in one of the languages that editors use. */
export function suggestCountry(written: string): string | undefined {
  if (countries.size === 0) for (const code of countryCodes()) nameCountry(code);
  const name = written.trim();
  return (
    countries.get(name.toLowerCase()) ??
    ownValue(iso31661Alpha3ToAlpha2, name) ??
    ownValue(abbreviations, name.replaceAll('.', ''))
  );
}

/** What a record holds under a name that an editor wrote, which JavaScript may have a meaning of its own for. */
export const ownValue = (record: Readonly<Record<string, string>>, name: string) =>
  Object.hasOwn(record, name) ? record[name] : undefined;

// No codes of ISO 3166, and in every newspaper.
const abbreviations: Readonly<Record<string, string>> = { UK: 'GB', UAE: 'AE', US: 'US' };

const countries = new Map<string, string>();

function nameCountry(code: string): void {
  for (const namer of countryNamers) {
    const name = namer.of(code)?.toLowerCase();
    if (name !== undefined && !countries.has(name)) countries.set(name, code);
  }
}

function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => isCountryCode(code) && isCurrent(code));
}

/** Whether Unicode has no newer code for the same country, as `DE` is for `DD`. */
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

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
