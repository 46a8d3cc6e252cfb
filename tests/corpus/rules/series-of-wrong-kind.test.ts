import { expect, test } from 'vitest';
import { entry } from '../../record.ts';
import { reportBy } from '../../told.ts';

const of = (series: string, kind = 'attack') =>
  entry(`title: A\nkind: ${kind}\nseries: [${series}]`);

test('incidents that belong to what is no series', () => {
  const found = reportBy('series-of-wrong-kind', {
    'incidents/wrong.md': of('blasts, amirli, raid'),
    'incidents/raid.md': of('blasts'),
    'incidents/itself.md': of('itself'),
    'incidents/unknown.md': of('nowhere'),
    'incidents/of-no-known-kind.md': of('odd'),
    'incidents/odd.md': of('blasts', 'oddity'),
    'incidents/Not_An_Id.md': of('blasts'),
    'incidents/by-the-id-it-ought-to-have.md': of('not-an-id'),
  });
  expect(found).toMatchInlineSnapshot(`
    "incidents/by-the-id-it-ought-to-have.md:4:10-4:19 error: not-an-id is an incident of kind attack, and no series
      expected: the id of an incident of kind series
      fix: write kind: series in incidents/Not_An_Id.md if it is several incidents; take series: away if it is one
      incidents/Not_An_Id.md:3:7 its kind
    incidents/wrong.md:4:18-4:24 error: amirli is an incident of kind explosion, and no series
      expected: the id of an incident of kind series
      fix: write kind: series in incidents/amirli.md if it is several incidents; take series: away if it is one
      incidents/amirli.md:3:7 its kind
    incidents/wrong.md:4:26-4:30 error: raid is an incident of kind attack, and no series
      expected: the id of an incident of kind series
      fix: write kind: series in incidents/raid.md if it is several incidents; take series: away if it is one
      incidents/raid.md:3:7 its kind"
  `);
});
