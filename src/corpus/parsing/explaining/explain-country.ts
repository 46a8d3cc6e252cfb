import { iso31661, iso31661Alpha3ToAlpha2, iso31661Reserved } from 'iso-3166';
import { countryCodes, countryName, isCountryCode } from '../../../model/country.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { alternatives, quoted } from '../../violations/violation.ts';
import { fieldName, type SchemaIssue, writtenText } from './schema-issue.ts';

/** Says of a text that is no country’s code what it is, and which code is meant. */
export function unknownCountry(refusal: SchemaIssue): ParsingViolation {
  const text = writtenText(refusal).trim();
  const code = suggestCountry(text);
  const several = severalAdvice(text);
  return {
    rule: 'mistyped-field',
    location: { path: refusal.path },
    message: `${fieldName(refusal)} is ${quoted(text)}${noCode(text)}`,
    expected: 'a country’s two capital letters (ISO 3166-1) such as IQ or US',
    fix:
      several ??
      (code === undefined
        ? 'write the code of the country that is meant, as it is today, or leave the line out'
        : `write ${code}${isNamed(text, code) ? '' : ` if ${countryName(code)} is meant`}`),
  };
}

/** `IQ/SY`: two countries where there can be one. */
function severalAdvice(text: string): string | undefined {
  const parts = text.split(/\s*(?:[,;/&+]|\band\b|\bor\b)\s*/);
  const codes = parts.map(suggestCountry).filter((code) => code !== undefined);
  return parts.length > 1 && codes.length === parts.length
    ? `write one country, ${alternatives(codes)}, or leave country: out`
    : undefined;
}

const reserved: ReadonlyMap<string, string> = new Map(
  iso31661Reserved.map(({ alpha2, name }) => [alpha2, name]),
);

function noCode(text: string): string {
  if (!/^[A-Z]{2}$/.test(text)) return '';
  const name = reserved.get(text);
  return name === undefined
    ? ', which is no country’s code'
    : `, which is no country’s code: it is set aside for ${name}`;
}

/** Codes that are set aside, or taken for those of a country, and whose names do not lead to it. */
const meant: ReadonlyMap<string, string> = new Map([
  ['BU', 'MM'],
  ['DD', 'DE'],
  // As the European Union has it.
  ['EL', 'GR'],
  ['EN', 'GB'],
  ['FX', 'FR'],
  ['HV', 'BF'],
  ['JA', 'JP'],
  ['NH', 'VU'],
  ['TP', 'TL'],
  ['UAE', 'AE'],
  ['VD', 'VN'],
  ['YD', 'YE'],
  ['ZR', 'CD'],
]);

/** The code of the country that a text means by its name, its three letters or a code it has elsewhere. */
export function suggestCountry(written: string): string | undefined {
  const text = written.trim();
  const capitals = text.toUpperCase();
  if (isCountryCode(capitals)) return capitals;
  return (
    meant.get(capitals) ??
    iso31661Alpha3ToAlpha2[capitals] ??
    codeCalled(text) ??
    codeCalled(reserved.get(capitals) ?? '')
  );
}

const shortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

// Beside English, languages in which editors are likely to write the name of a country.
const otherLanguages = ['de', 'fr', 'es', 'fa', 'he', 'ar', 'ru', 'tr'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);

/** Codes by the names of Unicode CLDR and of ISO, in small letters. */
const names: ReadonlyMap<string, string> = new Map([
  ...otherLanguages.flatMap((language) =>
    countryCodes.map((code) => [(language.of(code) ?? code).toLowerCase(), code] as const),
  ),
  ...iso31661.map(({ alpha2, name }) => [name.toLowerCase(), alpha2] as const),
  ...countryCodes.flatMap((code) =>
    [shortNames.of(code) ?? code, countryName(code)].map(
      (name) => [name.toLowerCase(), code] as const,
    ),
  ),
]);

const codeCalled = (name: string) => names.get(name.toLowerCase());

/** Whether a text is a code’s own letters or name, so that nothing else can be meant. */
const isNamed = (text: string, code: string) =>
  text.toUpperCase() === code || codeCalled(text) === code;
