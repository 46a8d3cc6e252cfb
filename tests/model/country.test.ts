import { expect, test } from 'vitest';
import {
  countryCodes,
  countryName,
  countryOfNumber,
  isCountryCode,
} from '../../src/model/country.ts';

test.for([
  ['IQ', true],
  ['US', true],
  ['TW', true],
  ['PS', true],
  // In ISO 3166-1 for users alone; Kosovo’s in Unicode’s data.
  ['XK', true],
  ['XA', false],
  ['QQ', false],
  ['ZZ', false],
  // Set aside in ISO 3166-1, and no country’s code.
  ['UK', false],
  ['EU', false],
  ['UN', false],
  ['AC', false],
  // Of what is no more.
  ['SU', false],
  ['YU', false],
  ['DD', false],
  ['iq', false],
  ['Iraq', false],
  ['ZZZ', false],
  ['', false],
  ['constructor', false],
] as const)('%s: %s', ([code, expected]) => {
  expect(isCountryCode(code)).toBe(expected);
});

test('are all those of ISO 3166-1, each with a name', () => {
  // 249 officially assigned code elements, and Kosovo.
  expect(countryCodes.length).toBe(250);
  expect(countryCodes.filter((code) => countryName(code) === code)).toEqual([]);
});

test('are called as Unicode calls them', () => {
  expect(['IQ', 'IR', 'XK'].map(countryName)).toEqual(['Iraq', 'Iran', 'Kosovo']);
});

test('are found by their numbers', () => {
  expect(['368', '004', '999', ''].map(countryOfNumber)).toEqual([
    'IQ',
    'AF',
    undefined,
    undefined,
  ]);
});
