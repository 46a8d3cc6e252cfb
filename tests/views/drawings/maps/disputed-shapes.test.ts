import { geoArea, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type DisputedArea, disputedArea } from '../../../../src/model/disputed-areas.ts';
import { type Term, termsOf } from '../../../../src/model/vocabulary.ts';
import { worldGeography } from '../../../../src/site/geography.ts';
import type { LonLat } from '../../../../src/views/drawings/maps/geography.ts';

const geography = worldGeography();

const { world } = geography;
const areaAt = (place: LonLat) =>
  world.disputed.filter(({ shape }) => geoContains(shape, place)).map(({ area }) => area);
const countriesAt = (place: LonLat) =>
  world.countries.filter(({ shape }) => geoContains(shape, place)).map(({ code }) => code);
/** Places in disputed areas, by their usual names. */
const places: readonly (readonly [string, DisputedArea, LonLat])[] = [
  ['Simferopol', 'crimea', [34.1, 44.95]],
  ['Donetsk', 'donetsk-to-kherson', [37.8, 48]],
  ['Kherson', 'donetsk-to-kherson', [32.62, 46.66]],
  ['Tiraspol', 'transnistria', [29.64, 46.85]],
  ['Sukhumi', 'abkhazia', [41.03, 43.01]],
  ['Tskhinvali', 'south-ossetia', [43.97, 42.23]],
  ['Pristina', 'kosovo', [21.16, 42.66]],
  ['Kyrenia', 'northern-cyprus', [33.3, 35.3]],
  ['Ceuta', 'ceuta-and-melilla', [-5.35, 35.9]],
  ['Melilla', 'ceuta-and-melilla', [-2.94, 35.29]],
  ['Majdal Shams', 'golan-heights', [35.77, 33.27]],
  ['East Jerusalem', 'west-bank', [35.24, 31.78]],
  ['Hebron', 'west-bank', [35.1, 31.53]],
  ['Khan Younis', 'gaza', [34.3, 31.34]],
  ['Laayoune', 'western-sahara', [-13.19, 27.15]],
  ['Tifariti', 'western-sahara', [-10.57, 26.16]],
  ['Shalateen', 'halaib-triangle', [35.57, 23.09]],
  ['Bir Tawil', 'bir-tawil', [33.75, 21.88]],
  ['Abyei', 'abyei', [28.44, 9.6]],
  ['Hargeisa', 'somaliland', [44.06, 9.56]],
  ['Mamoudzou', 'mayotte', [45.2, -12.78]],
  ['Europa', 'scattered-islands', [40.335, -22.335]],
  ['Diego Garcia', 'chagos-archipelago', [72.41, -7.31]],
  ['Srinagar', 'kashmir', [74.8, 34.09]],
  ['Muzaffarabad', 'kashmir', [73.47, 34.37]],
  ['Gilgit', 'kashmir', [74.31, 35.92]],
  ['Siachen', 'kashmir', [77.1, 35.42]],
  ['Aksai Chin', 'aksai-chin', [79.5, 35.2]],
  ['Tawang', 'arunachal-pradesh', [91.87, 27.59]],
  ['Itanagar', 'arunachal-pradesh', [93.6, 27.1]],
  ['Taipei', 'taiwan', [121.5, 25.05]],
  ['Uotsuri', 'senkaku-diaoyu', [123.47, 25.74]],
  ['Yuzhno-Kurilsk', 'southern-kurils', [145.86, 44.03]],
  ['Woody Island', 'paracel-islands', [112.34, 16.83]],
  ['Thitu Island', 'spratly-islands', [114.28, 11.05]],
  ['Lethem', 'essequibo', [-59.8, 3.38]],
  ['Stanley', 'falkland-islands', [-57.86, -51.7]],
];
/** Places near to disputed areas, in the countries that nobody disputes. */
const neighbours: readonly (readonly [string, string, LonLat])[] = [
  ['Krasnodar', 'RU', [38.98, 45.04]],
  ['Kryvyi Rih', 'UA', [33.4, 47.9]],
  ['Chișinău', 'MD', [28.86, 47.01]],
  ['Zugdidi', 'GE', [41.87, 42.51]],
  ['Niš', 'RS', [21.9, 43.32]],
  ['Limassol', 'CY', [33.04, 34.71]],
  ['Tiberias', 'IL', [35.52, 32.79]],
  ['Damascus', 'SY', [36.29, 33.51]],
  ['Tarfaya', 'MA', [-12.9, 27.9]],
  ['Aswan', 'EG', [32.9, 24.09]],
  ['Port Sudan', 'SD', [37.2, 19.6]],
  ['Mogadishu', 'SO', [45.32, 2.05]],
  ['Islamabad', 'PK', [73.06, 33.69]],
  ['Amritsar', 'IN', [74.87, 31.63]],
  ['Hotan', 'CN', [79.92, 37.11]],
  ['Sapporo', 'JP', [141.35, 43.06]],
  ['Georgetown', 'GY', [-58.12, 6.75]],
  ['Stepanakert', 'AZ', [46.75, 39.82]],
];

test.for(places)('%s lies in a disputed area and in no country', ([, area, place]) => {
  expect([areaAt(place), countriesAt(place)]).toEqual([[area], []]);
});

test.for(neighbours)('%s lies in its country and in no disputed area', ([, country, place]) => {
  expect([areaAt(place), countriesAt(place)]).toEqual([[], [country]]);
});

test('every area lies somewhere, and has its sides and a source', () => {
  const ids = Object.keys(disputedArea.terms);
  expect(world.disputed.map(({ area }) => area).toSorted()).toEqual(ids.toSorted());
  const terms = termsOf<Term>(disputedArea).map(([, term]) => term);
  expect(terms.filter(({ definition }) => !/claimed.* by .*\.$/iu.test(definition))).toEqual([]);
  expect(terms.filter(({ source }) => source === '')).toEqual([]);
});

test.for([
  ['crimea', 27_000],
  ['western-sahara', 266_000],
  ['kosovo', 10_887],
  ['golan-heights', 1200],
  ['west-bank', 5860],
  ['gaza', 365],
  ['abkhazia', 8660],
  ['south-ossetia', 3900],
  ['northern-cyprus', 3700],
  ['halaib-triangle', 20_580],
  ['bir-tawil', 2060],
  ['abyei', 10_546],
  ['essequibo', 159_500],
  ['arunachal-pradesh', 83_743],
  ['aksai-chin', 35_000],
  ['southern-kurils', 5000],
  ['taiwan', 36_197],
] as const)('%s is about as large as it is said to be: %i km²', ([id, known]) => {
  const found = world.disputed.find(({ area }) => area === id);
  const size = found ? geoArea(found.shape) * 6371 ** 2 : 0;
  expect(size / known).toBeGreaterThan(0.8);
  expect(size / known).toBeLessThan(1.2);
});

describe('a border that is not dashed', () => {
  const step = (one: Position, other: Position) => [one.join(), other.join()].sort().join(' ');
  const steps = (lines: readonly (readonly Position[])[]) =>
    lines.flatMap((line) => line.slice(1).map((to, index) => step(line[index] ?? to, to)));

  test('runs along no disputed area', () => {
    const around = new Set(steps(world.disputed.flatMap(({ shape }) => shape.coordinates.flat())));
    expect(steps(world.borders.coordinates).filter((border) => around.has(border))).toEqual([]);
  });

  test('is on the map, as the dashed ones are', () => {
    const dashed = new Set(steps(world.disputedBorders.coordinates));
    expect(dashed.size).toBeGreaterThan(1000);
    expect(steps(world.borders.coordinates).length).toBeGreaterThan(10_000);
  });
});
