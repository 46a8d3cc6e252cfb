import { iso31661 } from 'iso-3166';
import { z } from 'zod';

/**
 * Kosovo has no code in ISO 3166-1. XK, which the standard leaves to users, is the one that Unicode CLDR and the
 * European Commission have for it. Without it its place could be told only as Serbia, which takes a side.
 */
const KOSOVO = 'XK';

/** The codes of countries: those that ISO 3166-1 assigns, and that of Kosovo. */
export const countryCodes: readonly string[] = [
  ...iso31661.map(({ alpha2 }) => alpha2),
  KOSOVO,
].sort();

const known: ReadonlySet<string> = new Set(countryCodes);

/** Whether a text is one of {@link countryCodes}: two capital letters. */
export const isCountryCode = (text: string): boolean => known.has(text);

/** A country of ISO 3166-1, as two capital letters. */
export const countryCode = z.string().refine(isCountryCode, { params: { problem: 'country' } });

const numbered: ReadonlyMap<string, string> = new Map(
  iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]),
);

/** `IQ` for `368`: the letters for a numeric code of ISO 3166-1; undefined where no country has it. */
export const countryOfNumber = (numeric: string): string | undefined => numbered.get(numeric);

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The English name of a country, from Unicode CLDR. */
export const countryName = (code: string): string => names.of(code) ?? code;
