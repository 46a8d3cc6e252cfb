import { expect, test } from 'vitest';
import { claimsAbout, seriesOf } from '../../src/analysis/claims-about.ts';
import { articleOf, entry, incidentOf, recordOf } from '../record.ts';

const incident = (title: string, series = '', kind = 'explosion') =>
  entry(
    `title: ${title}\nkind: ${kind}\ndate: 2019-07/2019-08\nplace: {country: IQ}${series && `\nseries: ${series}`}`,
  );
const says = 'speaker: iraq, stance: asserts, accused: israel';
const graph = recordOf({
  'incidents/camp.md': incident('Camp', '[inner, blasts]'),
  'incidents/inner.md': incident('Inner', 'outer', 'series'),
  'incidents/outer.md': incident('Outer', '', 'series'),
  'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
    sure: `${says}, incidents: camp`,
    perhaps: `${says}, incidents: camp, scope: ambiguous`,
    both: `${says}, incidents: [camp, inner]`,
    whole: `${says}, incidents: inner`,
    wholes: `${says}, incidents: [blasts, outer]`,
    unsure: `${says}, incidents: outer, scope: ambiguous`,
    elsewhere: `${says}, incidents: amirli`,
  }),
});

test('claims are surely about an incident, perhaps about it, or about its series, each in one of them', () => {
  const { exact, ambiguous, series } = claimsAbout(incidentOf(graph, 'camp'));
  const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);
  expect([ids(exact), ids(ambiguous), ids(series)]).toEqual([
    ['sure', 'both'],
    ['perhaps'],
    ['whole', 'wholes', 'unsure'],
  ]);
});

test.for([
  ['camp', ['inner', 'outer', 'blasts']],
  ['inner', ['outer']],
  ['outer', []],
  ['amirli', ['blasts']],
] as const)('%s belongs to the series %j, nearest first', ([id, series]) => {
  expect(seriesOf(incidentOf(graph, id)).map((one) => one.id)).toEqual(series);
});

test('series that are part of each other are gone through once', () => {
  const one = { ...incidentOf(graph, 'inner') };
  const two = { ...incidentOf(graph, 'outer'), series: [one] };
  one.series = [two];
  expect(seriesOf(one)).toEqual([two]);
});
