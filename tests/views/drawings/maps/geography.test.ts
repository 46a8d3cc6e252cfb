import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { worldGeography } from '../../../../src/site/geography.ts';
import type { Ground, LonLat } from '../../../../src/views/drawings/maps/geography.ts';

const geography = worldGeography();

const countriesAt = ({ countries }: Ground, place: LonLat) =>
  countries.filter(({ shape }) => geoContains(shape, place)).map(({ code }) => code);

const amirli: LonLat = [44.59, 34.73];
const taveuni: LonLat = [-179.98, -16.83];
const kharg: LonLat = [50.32, 29.24];
const beirut: LonLat = [35.52, 33.87];
const jijiga: LonLat = [42.8, 9.35];

describe('the world', () => {
  test('has a code of two letters for each of its countries', () => {
    const codes = geography.world.countries.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(['IQ', 'IR', 'SY', 'IL', 'CY', 'FJ'].filter((code) => !codes.includes(code))).toEqual(
      [],
    );
  });

  test('has a third of its surface as land: no islet covers it all', () => {
    expect(geoArea(geography.world.land) / (4 * Math.PI)).toBeCloseTo(0.29, 1);
  });
});

describe('what is near a place', () => {
  test.for([
    [amirli, ['IQ']],
    [kharg, ['IR']],
    [beirut, ['LB']],
    [jijiga, ['ET']],
    [taveuni, ['FJ']],
    [[32.5, 72] as LonLat, []],
  ] as const)('%s is as it is in the world', ([place, codes]) => {
    const near = geography.near(place, 2);
    expect(countriesAt(near, place)).toEqual(codes);
    expect(geoContains(near.land, place)).toBe(codes.length > 0);
  });

  test('leaves out what is beyond reach', () => {
    expect(geography.near(amirli, 15).countries.map(({ code }) => code)).not.toContain('FJ');
  });

  test('is no more than asked for', () => {
    expect(geography.near(amirli, 1).countries.map(({ code }) => code)).not.toContain('OM');
  });
});
