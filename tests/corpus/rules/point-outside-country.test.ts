import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { countryOfNumber } from '../../../src/model/country.ts';
import { entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

/** What the check says of points, each filed under a country: how far outside, and what to do. */
function found(places: readonly (readonly [country: string, point: string])[]): string[] {
  const { diagnostics } = buildCorpus(
    places.map(([country, point], index) => ({
      path: `incidents/a${index}.md`,
      text: entry(
        `title: A\nkind: attack\ndate: 2019\nplace: {country: ${country}, point: [${point}]}`,
      ),
    })),
    'included',
  );
  return diagnostics
    .filter(({ rule }) => rule === 'point-outside-country')
    .map(({ message, fix }) => `${message.replace(/^the point \S+ \S+ is /, '')}: ${fix}`);
}

test.for([
  ['IQ', '33.21, 44.37'],
  ['US', '38.9, -77.04'],
  // On either side of the antimeridian, and of a border that follows a parallel.
  ['RU', '66.2, -171'],
  ['RU', '68.9, 179.4'],
  ['FJ', '-16.8, -179.9'],
  ['CA', '49.14, -102.99'],
  ['US', '48.8, -102.3'],
  ['LY', '24.9, 24.9'],
  // Across a border or a coast, no farther than an area may reach.
  ['IQ', '34.4, 46'],
  ['SY', '33.82, 35.9'],
  // At sea: in a gulf, on the high seas, on islands that the atlas does not have.
  ['IR', '25.3, 57.4'],
  ['IR', '15.5, 41.5'],
  ['US', '28.2, -177.37'],
  ['AU', '-12.16, 96.83'],
  ['ID', '3.01, 107.81'],
  // By every side of a dispute, and of a lease.
  ['UA', '44.95, 34.1'],
  ['RU', '44.95, 34.1'],
  ['UA', '48, 37.8'],
  ['PS', '31.5, 34.45'],
  ['IL', '31.9, 35.2'],
  ['PS', '31.78, 35.24'],
  ['SY', '33.27, 35.77'],
  ['EH', '27.15, -13.2'],
  ['MA', '23.7, -15.9'],
  ['CN', '24, 121'],
  ['RS', '42.66, 21.16'],
  ['XK', '42.66, 21.16'],
  ['SO', '9.56, 44.06'],
  ['PK', '34.1, 74.8'],
  ['GB', '34.59, 32.98'],
  ['US', '19.9, -75.15'],
  // Under a state as well as under what belongs to it.
  ['GB', '-51.7, -57.85'],
  ['US', '18.4, -66.1'],
  ['PR', '18.4, -66.1'],
  ['CN', '22.3, 114.17'],
  ['FR', '4.9, -52.3'],
  ['NL', '52.1, 4.3'],
] as const)('%s has %s', ([country, point]) => {
  expect(found([[country, point]])).toEqual([]);
});

test.for([
  ['IQ', '44.37, 33.21', 'did you mean [33.21, 44.37]?'],
  ['IL', '34.8, 31.5', 'did you mean [31.5, 34.8]?'],
  ['LB', '35.5, 33.89', 'did you mean [33.89, 35.5]?'],
  ['SY', '36.3, 33.51', 'did you mean [33.51, 36.3]?'],
  ['IR', '51.67, 32.65', 'did you mean [32.65, 51.67]?'],
  ['UA', '30.52, 50.45', 'did you mean [50.45, 30.52]?'],
  ['YE', '44.2, 15.35', 'did you mean [15.35, 44.2]?'],
  ['US', '38.9, 77.04', 'did you mean [38.9, -77.04]?'],
  ['US', '-77.04, 38.9', 'did you mean [38.9, -77.04]?'],
  ['IQ', '-33.21, 44.37', 'did you mean [33.21, 44.37]?'],
  ['AR', '34.6, 58.38', 'did you mean [-34.6, -58.38]?'],
  ['ML', '12.65, 8', 'did you mean [12.65, -8]?'],
  ['IQ', '35.69, 51.39', 'correct the point or the country'],
  ['IQ', '44.95, 34.1', 'did you mean [34.1, 44.95]?'],
  ['RU', '31.5, 34.45', 'correct the point or the country'],
  ['MV', '33.21, 44.37', 'correct the point or the country'],
] as const)('%s has not %s: %s', ([country, point, fix]) => {
  expect(found([[country, point]]).map((text) => text.replace(/^.*: /, ''))).toEqual([fix]);
});

test('says how far it is', () => {
  // Washington to the border of Iraq, and Tehran.
  expect(
    found([
      ['IQ', '38.9, -77.04'],
      ['IQ', '35.69, 51.39'],
    ]),
  ).toEqual([
    'about 9,530 km outside Iraq: correct the point or the country',
    'about 460 km outside Iraq: correct the point or the country',
  ]);
});

test('finds nothing along the borders of every country, as a finer atlas has them', {
  timeout: 120_000,
}, () => {
  const outlines = feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
    const country = countryOfNumber(String(id));
    if (country === undefined) return [];
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const all = geometry.type === 'Polygon' ? [geometry.coordinates] : polygons;
    return all.flatMap(([outline = []]) =>
      outline
        .filter((_, index) => index % 400 === 30)
        .map(([x = 0, y = 0]) => [country, `${y.toFixed(2)}, ${x.toFixed(2)}`] as const),
    );
  });
  expect(outlines.length).toBeGreaterThan(2000);
  expect(found(outlines)).toEqual([]);
});

test('says where, and points to the country', () => {
  const place = 'place: {country: IQ, point: [35.69, 51.39]}';
  const files = { 'incidents/a.md': entry(`title: A\nkind: attack\n${place}`) };
  expect(reportBy('point-outside-country', files)).toMatchInlineSnapshot(`
    "incidents/a.md:4:29-4:43 warning: the point [35.69, 51.39] is about 460 km outside Iraq
      expected: latitude and longitude, in this order, of a place in Iraq, which is its country
      fix: correct the point or the country
      answer: {rule: point-outside-country, at: place, hash: c0794d21, reason: "…"}
      incidents/a.md:4:18 the country"
  `);
});

test('needs a point and a country', () => {
  const incident = (place: string) => entry(`title: A\nkind: attack\n${place}`);
  const files = {
    'incidents/a.md': incident('place: {country: IQ}'),
    'incidents/b.md': incident('place: {point: [35.69, 51.39]}'),
    'incidents/c.md': incident(''),
    'incidents/d.md': incident('place: {country: QQ, point: [35.69, 51.39]}'),
  };
  expect(reportBy('point-outside-country', files)).toBe('');
});

// Due east of the border of Iraq with Iran at 33.5° north, which runs near 45.9° east.
test.for([
  ['33.5, 46.2', 0],
  ['33.5, 46.6', 1],
] as const)('%s is told: %i', ([point, count]) => {
  expect(found([['IQ', point]])).toHaveLength(count);
});
