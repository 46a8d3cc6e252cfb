import { expect, test } from 'vitest';
import { indexPlace, placesNear, proximity } from '../../src/analysis/proximity.ts';
import { relatedness } from '../../src/method/surroundings.ts';
import type { Place } from '../../src/model/incident.ts';
import { placePrecision } from '../../src/model/vocabularies.ts';

const LIMIT = relatedness.values.near;
const radius = (precision: keyof typeof placePrecision.terms) =>
  placePrecision.terms[precision].radius ?? 0;

const place = (
  name: string | undefined,
  point?: [number, number],
  precision?: Place['precision'],
  country = 'IQ',
): Place => ({ name, country, point, precision });

const saqr = place('al-Saqr', [33.21, 44.37], 'town');
const osirak = place('Osirak', [33.2, 44.52], 'exact');
const east = place('East', [33.5, 45.4], 'province');

const cases: readonly [string, Place, Place, ReturnType<typeof proximity>][] = [
  ['a town and a site beside it', saqr, osirak, { kind: 'near', kilometres: 14 }],
  [
    'one point under two names',
    osirak,
    place('The reactor', [33.2, 44.52], 'exact'),
    { kind: 'near', kilometres: 1 },
  ],
  ['towns too far apart', saqr, place('Amirli', [34.73, 44.59], 'town'), undefined],
  ['a province whose circle meets that of a town', saqr, east, { kind: 'perhaps near' }],
  ['one name in one country', place('AMIRLI'), place('Amirli'), { kind: 'same' }],
  [
    'one name in two countries',
    place('Tripoli'),
    place('Tripoli', undefined, undefined, 'LB'),
    undefined,
  ],
  ['points that stand for a country', place(undefined, [33, 44], 'country'), osirak, undefined],
  ['a point of unknown precision', place('x', [33.2, 44.52]), osirak, undefined],
  ['places without names', place(undefined), place(undefined), undefined],
];

/** So many kilometres north of the equator, at 111.195 to a degree. */
const north = (kilometres: number, precision: Place['precision'], name = `${kilometres} km`) =>
  indexPlace(place(name, [kilometres / ((Math.PI * 6371) / 180), 0], precision));

test.for<
  [
    name: string,
    kilometres: number,
    one: Place['precision'],
    other: Place['precision'],
    kind: string | undefined,
  ]
>([
  ['two exact points within the limit', LIMIT - 0.1, 'exact', 'exact', 'near'],
  ['two exact points beyond it', LIMIT + 0.1, 'exact', 'exact', undefined],
  ['two towns, whose circles meet within it', LIMIT - 0.1, 'town', 'town', 'near'],
  [
    'a province and a point, whose circle reaches it',
    radius('province') + radius('exact') - 0.1,
    'province',
    'exact',
    'perhaps near',
  ],
  [
    'a province and a point just outside',
    radius('province') + radius('exact') + 0.1,
    'province',
    'exact',
    undefined,
  ],
  ['a district beside a point', 1, 'district', 'exact', 'perhaps near'],
])('%s: %s', ([, kilometres, one, other, kind]) => {
  const [a, b] = [north(0, one), north(kilometres, other)];
  expect([proximity(a, b)?.kind, proximity(b, a)?.kind]).toEqual([kind, kind]);
});

test('the distance is told in whole kilometres, one at least', () => {
  const told = (kilometres: number) =>
    proximity(north(0, 'exact', 'here'), north(kilometres, 'exact'));
  expect([0, 0.4, 1.4, 1.6, 10].map(told)).toEqual(
    [1, 1, 1, 2, 10].map((kilometres) => ({ kind: 'near', kilometres })),
  );
});

test('east and west are nearer to each other the farther they are from the equator', () => {
  const at = (latitude: number, longitude: number) =>
    indexPlace(place(`${latitude} ${longitude}`, [latitude, longitude], 'exact'));
  expect(proximity(at(60, 10), at(60, 10.2))).toEqual({ kind: 'near', kilometres: 11 });
  expect(proximity(at(0, 10), at(0, 10.1))).toEqual({ kind: 'near', kilometres: 11 });
  // Across the date line.
  expect(proximity(at(0, 179.95), at(0, -179.95))).toEqual({ kind: 'near', kilometres: 11 });
});

test.for(cases)('%s', ([, a, b, expected]) => {
  const [one, other] = [indexPlace(a), indexPlace(b)];
  expect([proximity(one, other), proximity(other, one)]).toEqual([expected, expected]);
});

test('of many places those are found that are near one when compared with each', () => {
  const precisions = ['exact', 'town', 'district', 'province', 'country'] as const;
  const spots = Array.from({ length: 400 }, (_, at) =>
    indexPlace(
      place(
        at % 7 === 0 ? undefined : `Place ${at % 90}`,
        at % 11 === 0 ? undefined : [30 + ((at * 37) % 101) / 17, 44 + ((at * 53) % 97) / 13],
        precisions[at % precisions.length],
      ),
    ),
  );
  const near = placesNear(spots);
  for (const spot of spots) {
    const expected = spots.flatMap((other) => {
      const found = proximity(spot, other);
      return found ? [[other, found] as const] : [];
    });
    expect(near(spot)).toEqual(new Map(expected));
  }
});
