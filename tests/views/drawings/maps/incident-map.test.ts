import { describe, expect, test } from 'vitest';
import { placePrecision } from '../../../../src/model/vocabularies.ts';
import { termsOf } from '../../../../src/model/vocabulary.ts';
import { worldGeography } from '../../../../src/site/geography.ts';
import { type IncidentMap, incidentMap } from '../../../../src/views/drawings/maps/incident-map.ts';
import { entry, incidentOf, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';
import { pointsOf } from './path-points.ts';

const geography = worldGeography();

/** The map of an incident with a place as an editor writes it. */
function mapAt(place: string, more = ''): IncidentMap | undefined {
  const graph = recordOf({
    'incidents/here.md': entry(
      `title: Explosion\nkind: explosion\ndate: 2019-07-19\nplace: ${place}${more}`,
    ),
  });
  return incidentMap(incidentOf(graph, 'here'), geography, site);
}

function drawnAt(place: string, more = ''): IncidentMap {
  const map = mapAt(place, more);
  if (!map) throw new Error('there is no map');
  return map;
}

const amirli = drawnAt(
  '{name: "Amirli, Salaheddin province", country: IQ, point: [34.73, 44.59], precision: town}',
  '\nnot-in-text:\n  place: The point is that of the town.',
);
const places: Record<string, IncidentMap> = {
  amirli,
  isfahan: drawnAt('{name: Isfahan, country: IR, point: [32.65, 51.67], precision: town}'),
  taveuni: drawnAt('{name: Taveuni, country: FJ, point: [-16.85, -179.97], precision: district}'),
  kharg: drawnAt('{name: Kharg, country: IR, point: [29.24, 50.32], precision: exact}'),
  nauru: drawnAt('{name: Nauru, country: NR, point: [-0.53, 166.93], precision: town}'),
  anbar: drawnAt('{name: Anbar, country: IQ, point: [32.9, 41.9], precision: province}'),
  pole: drawnAt('{name: A camp on the ice, point: [89.5, 10], precision: exact}'),
};

describe('no map', () => {
  test.for([
    '{name: Iraq, country: IQ, point: [33, 44], precision: country}',
    '{name: Iraq, country: IQ, point: [33, 44]}',
    '{name: Amirli, country: IQ, precision: town}',
    'Amirli',
  ])('of %s', (place) => {
    expect(mapAt(place)).toBeUndefined();
  });
});

describe.for(Object.entries(places))('the map of %s', ([, map]) => {
  test('has its lines within the frame, in whole numbers', () => {
    const points = pointsOf(map.land + map.borders);
    const outside = points.filter(
      ([x, y]) => !(x >= -3 && y >= -3 && x <= map.width + 3 && y <= map.height + 3),
    );
    expect([points.length > 3, outside]).toEqual([true, []]);
  });

  test('has its area in the middle, and its words within the frame', () => {
    const { area, place, countries, scale } = map;
    expect([area.x, area.y]).toEqual([map.width / 2, map.height / 2]);
    const words = [place, ...countries, scale.text].flatMap((text) => text ?? []);
    expect(words.filter(({ x, y }) => x < 0 || y < 10 || x > map.width || y > map.height)).toEqual(
      [],
    );
  });
});

describe('a map', () => {
  test('says where, in which country and how exactly that is known', () => {
    expect(amirli.label).toBe('Map: Amirli, Salaheddin province, Iraq (only the town is known)');
    expect(amirli.place?.text).toBe('Amirli');
  });

  test('says who says so, and whose borders it has', () => {
    expect(amirli.caption).toEqual([
      'In or near this town: an area about 20 km across.',
      'Around 34.73° N, 44.59° E.',
      'Supplied by the editors: The point is that of the town.',
      'Map: Natural Earth (public domain). Borders shown are not an endorsement.',
    ]);
  });

  test('says so where it shows an area larger than it is', () => {
    expect(places['kharg']?.area.radius).toBe(3);
    expect(places['kharg']?.caption[1]).toBe('Drawn larger than scale.');
  });

  test('draws areas to scale', () => {
    const barLength = (map: IncidentMap | undefined) =>
      Number(/h(\d+)/.exec(map?.scale.bar ?? '')?.[1]);
    expect([amirli.scale.text.text, barLength(amirli)]).toEqual(['200 km', 76]);
    expect(amirli.area.radius).toBe(4);
    expect([places['anbar']?.scale.text.text, barLength(places['anbar'])]).toEqual(['200 km', 76]);
    expect(places['anbar']?.area.radius).toBe(38);
  });

  test('names the countries that have room', () => {
    expect(amirli.countries.map(({ text }) => text)).toEqual(['Iraq', 'Iran', 'Syria', 'Türkiye']);
    expect(places['nauru']?.countries.map(({ text }) => text)).not.toContain('Nauru');
  });

  test('shows so much of a large country that one knows it by its shape', () => {
    expect(places['isfahan']?.scale.text.text).toBe('500 km');
    expect(places['isfahan']?.countries.map(({ text }) => text)).toEqual([
      'Iran',
      'Iraq',
      'Saudi Arabia',
    ]);
  });

  test('grows until there is a coast or a border to know it by', () => {
    expect(places['nauru']?.scale.text.text).toBe('500 km');
  });
});

test('the definition of each precision names the size its area is drawn in', () => {
  const sizes = termsOf<(typeof placePrecision.terms)[keyof typeof placePrecision.terms]>(
    placePrecision,
  ).map(([, { definition, radius }]) => [/about (\d+) km across/.exec(definition)?.[1], radius]);
  expect(sizes).toEqual([
    ['2', 1],
    ['20', 10],
    ['60', 30],
    ['200', 100],
    [undefined, undefined],
  ]);
});
