import { expect, test } from 'vitest';
import {
  isInACountry,
  isOnAtlas,
  isWithin,
  kilometresTo,
} from '../../../../src/corpus/rules/support/country-shapes.ts';

// What belongs to a state and has a code of its own, with a place there.
test.for([
  ['AU', 'HM', -53.1, 73.5],
  ['AU', 'NF', -29.03, 167.95],
  ['CN', 'HK', 22.4, 114.15],
  ['CN', 'MO', 22.225, 113.51],
  ['DK', 'FO', 62.1, -7],
  ['DK', 'GL', 72, -40],
  ['FI', 'AX', 60.2, 20],
  ['FR', 'BL', 17.9, -62.83],
  ['FR', 'MF', 18.08, -63.06],
  ['FR', 'NC', -21.3, 165.5],
  ['FR', 'PF', -17.65, -149.45],
  ['FR', 'PM', 46.9, -56.3],
  ['FR', 'TF', -49.3, 69.5],
  ['FR', 'WF', -14.3, -178.1],
  ['GB', 'AI', 18.22, -63.05],
  ['GB', 'BM', 32.3, -64.78],
  ['GB', 'FK', -51.7, -59],
  ['GB', 'GG', 49.45, -2.58],
  ['GB', 'GS', -54.4, -36.6],
  ['GB', 'IM', 54.2, -4.5],
  ['GB', 'IO', -7.3, 72.4],
  ['GB', 'JE', 49.2, -2.13],
  ['GB', 'KY', 19.3, -81.25],
  ['GB', 'MS', 16.74, -62.19],
  ['GB', 'PN', -24.37, -128.32],
  ['GB', 'SH', -15.96, -5.71],
  ['GB', 'TC', 21.8, -71.75],
  ['GB', 'VG', 18.44, -64.6],
  ['NL', 'AW', 12.5, -69.97],
  ['NL', 'CW', 12.2, -69],
  ['NL', 'SX', 18.04, -63.06],
  ['NZ', 'CK', -21.23, -159.78],
  ['NZ', 'NU', -19.05, -169.85],
  ['US', 'AS', -14.3, -170.7],
  ['US', 'GU', 13.45, 144.78],
  ['US', 'MP', 15.19, 145.75],
  ['US', 'PR', 18.2, -66.4],
  ['US', 'VI', 17.73, -64.75],
] as const)('%s holds %s', ([state, part, latitude, longitude]) => {
  const place = [latitude, longitude] as const;
  expect([isOnAtlas(part), isWithin(place, part), isWithin(place, state)]).toEqual([
    true,
    true,
    true,
  ]);
  // The part does not hold its state, nor another state the part.
  expect(isWithin(place, state === 'US' ? 'GB' : 'US')).toBe(false);
});

test('holds what lies within an outline, and not what lies within a hole of it', () => {
  expect(isWithin([33.3, 44.4], 'IQ')).toBe(true);
  expect(isWithin([-26.2, 28], 'ZA')).toBe(true);
  // Lesotho, and the Vatican.
  expect(isWithin([-29.6, 28.2], 'ZA')).toBe(false);
  expect(isWithin([-29.6, 28.2], 'LS')).toBe(true);
  expect(isWithin([35.7, 51.4], 'IQ')).toBe(false);
  expect([isOnAtlas('IQ'), isOnAtlas('ZZ')]).toEqual([true, false]);
  expect(isWithin([33.3, 44.4], 'ZZ')).toBe(false);
});

test('tells land of a country from the sea', () => {
  expect(isInACountry([33.3, 44.4])).toBe(true);
  expect(isInACountry([0, -30])).toBe(false);
});

test.for([
  // Along a border or coast, beyond a corner, across the antimeridian.
  ['IQ', 35.7, 51.4, 463],
  ['IR', 33.3, 44.4, 118],
  ['RU', 66, -168, 78],
  ['FJ', -17, -178, 51],
  ['NZ', -44, 179, 333],
  ['US', 51.5, 0, 4764],
  ['IQ', -33, -136, 19468],
] as const)('of %s to %d, %d: %d km', ([country, latitude, longitude, expected]) => {
  expect(Math.round(kilometresTo(country, [latitude, longitude]))).toBe(expected);
});
