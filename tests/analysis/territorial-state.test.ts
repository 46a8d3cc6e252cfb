import { expect, test } from 'vitest';
import { territorialStateOf } from '../../src/analysis/territorial-state.ts';
import { articleOf, entry, incidentOf, recordOf } from '../record.ts';
import { amirli, graph } from './amirli.ts';

test('the state on whose soil it happened speaks through its bodies', () => {
  const soil = territorialStateOf(amirli, graph);
  expect([soil?.state.id, soil?.claims.map(({ key }) => key), soil?.series]).toEqual([
    'iraq',
    ['late/army'],
    [],
  ]);
});

test('what it says is told by how surely it is about the incident, in order of publication', () => {
  const says = 'stance: asserts, accused: israel';
  const record = recordOf({
    'articles/late.md': articleOf('source: toi\ndate: 2019-08-30', {
      late: `speaker: iraq, ${says}`,
      army: `speaker: iraqi-army, ${says}, incidents: blasts`,
      other: `speaker: iran, ${says}`,
      unsure: `speaker: iraq, ${says}, scope: ambiguous`,
      strange: `speaker: iran, ${says}, scope: ambiguous`,
    }),
    'articles/soon.md': articleOf('source: ap\ndate: 2019-08-01', {
      denial: 'speaker: iraq, stance: denies, accused: israel',
      unclear: `speaker: iraqi-army, ${says}, scope: ambiguous`,
      series: `speaker: iraq, ${says}, incidents: blasts`,
      toll: 'speaker: iran, about: damage, incidents: blasts',
    }),
  });
  const found = territorialStateOf(incidentOf(record, 'amirli'), record);
  const told = [found?.claims, found?.ambiguous, found?.series].map((claims) =>
    claims?.map(({ id }) => id),
  );
  expect(told).toEqual([
    ['denial', 'late'],
    ['unclear', 'unsure'],
    ['series', 'army'],
  ]);
});

test('there is none where the country has no state among the actors, or is not told', () => {
  const record = recordOf({
    'actors/region.md': entry('name: Region\nkind: group\ncountry: SY'),
    'actors/nowhere.md': entry('name: Nowhere\nkind: state'),
    'incidents/camp.md': entry('title: Camp\nkind: explosion\ndate: 2019-08\nplace: {country: SY}'),
    'incidents/sea.md': entry('title: Sea\nkind: explosion\ndate: 2019-08'),
  });
  const soil = (id: string) => territorialStateOf(incidentOf(record, id), record);
  expect([soil('camp'), soil('sea')]).toEqual([undefined, undefined]);
});
