import { expect, test } from 'vitest';
import { placeText } from '../../../src/views/phrases/incident-text.ts';
import { entry, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const places: readonly [place: string, text: string][] = [
  ['{name: Amirli, country: IQ}', 'Amirli, Iraq'],
  ['{name: "Abqaiq, Saudi Arabia", country: SA}', 'Abqaiq, Saudi Arabia'],
  [
    '{name: Eastern Syria, country: SY, precision: district}',
    'Eastern Syria (only the district is known)',
  ],
  ['{name: Luxembourg, country: LU}', 'Luxembourg'],
  ['{name: Little-Iraq, country: IQ}', 'Little-Iraq, Iraq'],
  ['{country: IQ}', 'Iraq'],
];

test.for(places)('the place %s reads %s', ([place, text]) => {
  const graph = recordOf({
    'incidents/here.md': entry(`title: Here\nkind: other\ndate: 2019\nplace: ${place}`),
  });
  expect(placeText(incidentOf(graph, 'here'), site)).toBe(text);
});
