import { describe, expect, test } from 'vitest';
import { worldGeography } from '../../../../src/site/geography.ts';
import { type RecordMap, recordMap } from '../../../../src/views/drawings/maps/record-map.ts';
import { entry, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';
import { pointsOf } from './path-points.ts';

const geography = worldGeography();

const incident = (title: string, place: string, kind = 'explosion') =>
  entry(`title: ${title}\nkind: ${kind}\ndate: 2019-07-19\nplace: ${place}`);

function mapOf(files: Readonly<Record<string, string>>): RecordMap | undefined {
  return recordMap(recordOf(files), geography, site);
}

const iraq = {
  'incidents/balad.md': incident(
    'At Balad',
    '{name: Balad air base, country: IQ, point: [33.94, 44.36], precision: exact}',
  ),
  'incidents/kirkuk.md': incident(
    'At Kirkuk',
    '{name: Kirkuk, country: IQ, point: [35.47, 44.39], precision: town}',
  ),
  'incidents/kirkuk-again.md': incident(
    'Again at Kirkuk',
    '{name: Kirkuk, country: IQ, point: [35.47, 44.39], precision: town}',
  ),
  'incidents/anbar.md': incident(
    'In Anbar',
    '{name: Anbar, country: IQ, point: [33, 42], precision: province}',
  ),
};

describe('the map of a record', () => {
  const map = mapOf(iraq);

  test('leads from each area to its incident, and from a shared one to all of them', () => {
    expect(map?.areas.map(({ title, href, name }) => [title, href, name?.text])).toEqual([
      ['In Anbar', '/record/incidents/anbar/', 'Anbar'],
      ['Kirkuk: 2 incidents', '#at-kirkuk', 'Kirkuk (2)'],
      ['At Balad', '/record/incidents/balad/', 'Balad air base'],
    ]);
    expect(map?.shared).toEqual([
      {
        id: 'at-kirkuk',
        place: 'Kirkuk: 2 incidents',
        incidents: [
          { text: 'At Kirkuk', href: '/record/incidents/kirkuk/' },
          { text: 'Again at Kirkuk', href: '/record/incidents/kirkuk-again/' },
        ],
      },
    ]);
  });

  test('says what is not on it', () => {
    expect(map?.notes).toEqual([
      'Bigger circles mean a less precise location. Select one to open the incident.',
      'Not on the map: 1 incident with no known place, or only a country, and 1 series without a single place.',
      'Map: Natural Earth (public domain). Borders shown are not an endorsement.',
    ]);
  });

  test('is none where no place is known well enough', () => {
    expect(mapOf({})).toBeUndefined();
  });
});

describe('a map of many places', () => {
  /** So many that places share areas, at every precision. */
  const MANY = 300;
  const everywhere = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, index) => {
        const [latitude, longitude] = [((index * 37) % 120) - 55, ((index * 101) % 360) - 180];
        const precision = ['exact', 'town', 'district', 'province'][index % 4];
        return [
          `incidents/i${index}.md`,
          incident(
            `Incident ${index}`,
            `{name: Place ${index}, point: [${latitude}, ${longitude}], precision: ${precision}}`,
          ),
        ];
      }),
    );
  const map = mapOf(everywhere(MANY));

  test('is that of the Earth, without a scale, everything within it', () => {
    expect(map?.scale).toBeUndefined();
    const data = [map?.land, map?.borders, ...(map?.areas ?? []).map(({ outline }) => outline)];
    const outside = pointsOf(data.join('')).filter(
      ([x, y]) => !(x >= -6 && y >= -6 && x <= 726 && y <= 426),
    );
    expect(outside).toEqual([]);
  });

  test('stands for every incident once', () => {
    const shared = (map?.shared ?? []).flatMap(({ incidents }) =>
      incidents.map(({ href }) => href),
    );
    const single = (map?.areas ?? [])
      .map(({ href }) => href)
      .filter((href) => href.startsWith('/'));
    expect(new Set([...shared, ...single]).size).toBe(MANY);
    expect(shared.length + single.length).toBe(MANY);
  });

  test('has names that keep apart', () => {
    const names = (mapOf(everywhere(60))?.areas ?? []).flatMap(({ name }) => name ?? []);
    expect(names.length).toBeGreaterThan(10);
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1))
        expect(Math.abs(one.x - other.x) > 60 || Math.abs(one.y - other.y) > 25).toBe(true);
  });
});

test('a map on both sides of the antimeridian is no map of the Earth', () => {
  const map = mapOf({
    'incidents/east.md': incident('East', '{name: Suva, point: [-18.1, 178.4], precision: town}'),
    'incidents/west.md': incident('West', '{name: Apia, point: [-13.8, -171.8], precision: town}'),
  });
  expect([map?.scale?.text.text, map?.areas.map(({ name }) => name?.text)]).toEqual([
    '200 km',
    ['Suva', 'Apia'],
  ]);
});
