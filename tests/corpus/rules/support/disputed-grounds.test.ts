import { expect, test } from 'vitest';
import {
  disputedGrounds,
  isSharedGround,
} from '../../../../src/corpus/rules/support/disputed-grounds.ts';
import { isCountryCode } from '../../../../src/model/country.ts';
import { worldGeography } from '../../../../src/site/geography.ts';

const geography = worldGeography();

test.for(geography.world.disputed)('$area is drawn within its bounds', ({ area, codes, shape }) => {
  const { bounds, countries } = disputedGrounds[area];
  const [west, south, east, north] = bounds;
  const outside = shape.coordinates
    .flat(2)
    .filter(([x = 0, y = 0]) => x < west || x > east || y < south || y > north);
  expect(outside).toEqual([]);
  expect(countries).toEqual(expect.arrayContaining([...codes]));
  expect(countries.filter((code) => !isCountryCode(code))).toEqual([]);
});

test.for([
  ['UA', true],
  ['RU', true],
  ['IQ', false],
] as const)('Simferopol under %s: %s', ([country, expected]) => {
  expect(isSharedGround([44.95, 34.1], country)).toBe(expected);
});
