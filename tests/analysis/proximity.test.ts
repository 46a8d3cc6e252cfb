import { expect, test } from 'vitest';
import { indexPlace, placesNear, proximity } from '../../src/analysis/proximity.ts';
import type { Place } from '../../src/model/incident.ts';

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
