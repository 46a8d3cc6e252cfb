import { describe, expect, test } from 'vitest';
import { worldGeography } from '../../../../src/site/geography.ts';
import { type IncidentMap, incidentMap } from '../../../../src/views/drawings/maps/incident-map.ts';
import { isInside, type Point } from '../../../../src/views/drawings/maps/map-lines.ts';
import { recordMap } from '../../../../src/views/drawings/maps/record-map.ts';
import { entry, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';
import { pointsOf } from './path-points.ts';

const geography = worldGeography();

const incident = (name: string, [latitude, longitude]: Point) =>
  entry(
    `title: Explosion\nkind: explosion\ndate: 2019-07-19\nplace: {name: ${name}, point: [${latitude}, ${longitude}], precision: town}`,
  );

function mapAt(name: string, point: Point): IncidentMap {
  const graph = recordOf({ 'incidents/here.md': incident(name, point) });
  const map = incidentMap(incidentOf(graph, 'here'), geography, site);
  if (!map) throw new Error('there is no map');
  return map;
}

/** The rings of a path of closed rings. */
const ringsOf = (path: string) =>
  path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => pointsOf(ring));
const isHatched = ({ disputed, area }: IncidentMap) =>
  isInside([area.x, area.y], ringsOf(disputed.hatch));
const namesOn = ({ disputed }: IncidentMap) => disputed.names.map(({ lines }) => lines.join(' '));

describe('an incident in a disputed area is on a map where it is hatched and named', () => {
  test.for([
    ['Simferopol', [44.95, 34.1], 'Crimea', 'held by Russia; claimed by Ukraine.'],
    ['Sukhumi', [43.01, 41.03], 'Abkhazia', 'run by authorities of its own, which Russia'],
    [
      'Tskhinvali',
      [42.23, 43.97],
      'South Ossetia / Tskhinvali region',
      'run by authorities of its',
    ],
    ['Kyrenia', [35.3, 33.3], 'Northern Cyprus', 'run by authorities of its own, which Türkiye'],
    ['Buqata', [33.2, 35.78], 'Golan Heights', 'held by Israel; claimed by Syria.'],
    ['Nablus', [32.22, 35.26], 'West Bank', 'held by Israel, whose law counts East Jerusalem'],
    ['Laayoune', [27.15, -13.19], 'Western Sahara', 'held for the most part by Morocco,'],
    ['Srinagar', [34.09, 74.8], 'Kashmir', 'held in parts by China, India and Pakistan;'],
    ['Gilgit', [35.92, 74.31], 'Kashmir', 'held in parts by China, India and Pakistan;'],
    ['A post', [35.2, 79.5], 'Aksai Chin', 'held by China; claimed by India.'],
    [
      'Itanagar',
      [27.1, 93.6],
      'Arunachal Pradesh / South Tibet',
      'held by India; claimed for the most',
    ],
    ['Pristina', [42.66, 21.16], 'Kosovo', 'run by a government of its own, as a state that'],
    ['Hargeisa', [9.56, 44.06], 'Somaliland', 'run for the most part by a government of its'],
    ['Taichung', [24.15, 120.68], 'Taiwan', 'run by a government of its own; claimed by China.'],
    ['Lethem', [3.38, -59.7], 'Essequibo (Guayana Esequiba)', 'held by Guyana; claimed by'],
    ['Goose Green', [-51.8, -58.9], 'Falkland Islands (Malvinas)', 'held by the United Kingdom;'],
    ['Ceuta', [35.89, -5.35], 'Ceuta and Melilla', 'held, with islets off the coast of Morocco,'],
    [
      'Diego Garcia',
      [-7.31, 72.41],
      'Chagos Archipelago',
      'held by the United Kingdom; claimed by',
    ],
    [
      'Kunashir',
      [44.03, 145.86],
      'Southern Kuril Islands / Northern Territories',
      'held by Russia;',
    ],
    ['Grytviken', [-54.4, -36.7], 'South Georgia and the South Sandwich Islands', 'held by the'],
    ['Woody Island', [16.83, 112.34], 'Paracel Islands', 'held by China; claimed by Taiwan'],
  ] as const)('%s', ([place, point, area, sides]) => {
    const map = mapAt(place, [...point]);
    expect(isHatched(map)).toBe(true);
    expect(namesOn(map)).toContain(`${area} (disputed)`);
    expect(map.disputed.notes[0]).toBe(
      'Hatched areas with dashed borders are disputed; the map gives them to no country.',
    );
    expect(map.disputed.notes.slice(1).join(' ')).toContain(`${area}: ${sides}`);
    expect(map.disputed.list?.href).toBe('/record/disputed-areas/');
  });

  test('with its border dashed, and no other line along it', () => {
    const map = mapAt('Pristina', [42.66, 21.16]);
    const around = ringsOf(map.disputed.hatch).flat();
    const dashed = new Set(pointsOf(map.disputed.dashes).map(String));
    expect(around.filter((corner) => dashed.has(String(corner))).length).toBeGreaterThan(10);
    const solid = map.borders.match(/M[^M]*/g)?.map((line) => pointsOf(line)) ?? [];
    const inner = solid.flatMap((line) => line.slice(1, -1));
    expect(inner.filter((corner) => around.map(String).includes(String(corner)))).toEqual([]);
  });
});

test.for([
  ['Berlin', [52.5, 13.4]],
  ['Balad', [34.02, 44.14]],
  ['Denver', [39.74, -104.99]],
  ['Nauru', [-0.53, 166.93]],
] as const)('a map of %s says nothing of disputed areas', ([place, point]) => {
  expect(mapAt(place, [...point]).disputed).toEqual({
    hatch: '',
    apart: 5,
    dashes: '',
    names: [],
    notes: [],
    list: undefined,
  });
});

test('names of areas keep clear of each other, of the place and of countries', () => {
  const { disputed, place, countries } = mapAt('Beirut', [33.87, 35.52]);
  expect(disputed.names.map(({ lines }) => lines[0])).toEqual([
    'Golan Heights',
    'West Bank',
    'Northern Cyprus',
    'Gaza Strip',
  ]);
  const all = [
    ...disputed.names.map(({ x, y, lines }) => ({ x, y, text: lines[0] })),
    ...countries,
    ...(place ? [place] : []),
  ];
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1))
      expect(Math.abs(one.x - other.x) > 60 || Math.abs(one.y - other.y) > 17).toBe(true);
});

test.for([
  ['Kunashir', [44.03, 145.86]],
  ['Tawang', [27.59, 91.87]],
  ['Mamoudzou', [-12.78, 45.2]],
] as const)('a name of two names is written whole on a map of %s', ([place, point]) => {
  const lines = mapAt(place, [...point]).disputed.names.flatMap((name) => name.lines);
  expect(lines.filter((line) => line.startsWith('/ '))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('…'))).toEqual([]);
});

test('the name of islands stands at sea, not on the next country', () => {
  const { disputed, land } = mapAt('Yuzhno', [44.03, 145.86]);
  const written = disputed.names.flatMap(({ x, y, lines }) =>
    lines.flatMap((_, line) => [-50, 0, 50].map((part): Point => [x + part, y + line * 19])),
  );
  expect(written.length).toBeGreaterThan(0);
  expect(written.filter((point) => isInside(point, ringsOf(land)))).toEqual([]);
});

test('the name of land without a coast stands on land', () => {
  const { disputed, land } = mapAt('Pristina', [42.66, 21.16]);
  expect(disputed.names.map(({ lines }) => lines[0])).toEqual(['Kosovo']);
  expect(disputed.names.every(({ x, y }) => isInside([x, y], ringsOf(land)))).toBe(true);
});

test('no name of a country stands in a disputed area', () => {
  const map = mapAt('Srinagar', [34.09, 74.8]);
  expect(map.countries.map(({ text }) => text)).toEqual(expect.arrayContaining(['India', 'China']));
  const rings = ringsOf(map.disputed.hatch);
  expect(map.countries.filter(({ x, y }) => isInside([x, y], rings))).toEqual([]);
});

test('the name of a place goes below it rather than over the area it lies in', () => {
  const map = mapAt('Sevastopol', [44.6, 33.53]);
  expect(map.place?.y).toBeGreaterThan(map.area.y);
});

test('a map of the Earth hatches what is large enough, more closely, and names it in the text', () => {
  const places: readonly [string, Point][] = [
    ['Lima', [-12, -77]],
    ['Tokyo', [35.7, 139.7]],
    ['Madrid', [40.4, -3.7]],
  ];
  const files = places.map(([name, point]) => [
    `incidents/${name.toLowerCase()}.md`,
    incident(name, point),
  ]);
  const map = recordMap(recordOf(Object.fromEntries(files)), geography, site);
  expect([map?.disputed.apart, map?.disputed.names, map?.disputed.notes[1]]).toEqual([
    2,
    [],
    'On this map: Arunachal Pradesh / South Tibet, Donetsk to Kherson, Essequibo (Guayana Esequiba), Kashmir, Somaliland, Taiwan and Western Sahara.',
  ]);
});
