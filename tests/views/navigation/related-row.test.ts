import { expect, test } from 'vitest';
import type { Related } from '../../../src/analysis/related.ts';
import { relatedRows } from '../../../src/views/navigation/related-row.ts';
import { entry, incidentOf, recordOf } from '../../record.ts';
import { site } from '../site.ts';

const incident = (title: string, date: string) =>
  entry(`kind: explosion\ntitle: ${title}\ndate: ${date}`);
const graph = recordOf({
  'incidents/osirak.md': incident('Osirak', '1981-06-07'),
  'incidents/isfahan.md': incident('Isfahan', '2023-01-28'),
  'incidents/depot.md': incident('Depot', '2019-08-30'),
  'incidents/beside.md': incident('Beside', '2019-08-31'),
});
const israel = graph.actors.get('israel');
if (!israel) throw new Error('no actor israel');
const [blasts, ...others] = ['blasts', 'amirli', 'osirak', 'isfahan', 'depot', 'beside'].map((id) =>
  incidentOf(graph, id),
);
if (!blasts) throw new Error('no incident blasts');
const shares: readonly Related['shared'][] = [
  [
    { kind: 'series', series: blasts },
    { kind: 'series', series: blasts },
    { kind: 'speaker', actor: israel },
  ],
  [{ kind: 'place', nearness: { kind: 'near', kilometres: 14 } }],
  [
    { kind: 'means', means: 'drone strike' },
    { kind: 'accused', actor: israel },
  ],
  [{ kind: 'place', nearness: { kind: 'perhaps near' } }],
  [{ kind: 'place', nearness: { kind: 'same' } }],
];
const related = others.map((other, index) => ({ incident: other, shared: shares[index] ?? [] }));

const rows = (steps: Parameters<typeof relatedRows>[1] = []) => relatedRows(related, steps, site);

test('the three nearest are told, each with what it shares', () => {
  expect(rows()).toEqual([
    {
      link: { text: 'Explosion at Amirli', href: '/record/incidents/amirli/' },
      date: '19 July 2019',
      reasons: ['same series', 'Israel is cited on both'],
    },
    {
      link: { text: 'Osirak', href: '/record/incidents/osirak/' },
      date: '7 June 1981',
      reasons: ['about 14 km away'],
    },
    {
      link: { text: 'Isfahan', href: '/record/incidents/isfahan/' },
      date: '28 January 2023',
      reasons: ['reported in both: a drone strike', 'Israel is accused in both'],
    },
  ]);
});

test('what the steps lead to is told elsewhere', () => {
  const step = { href: '/record/incidents/amirli/', text: [], detail: '' };
  const found = rows([{ place: [], previous: undefined, next: step }]);
  expect(found.map(({ link, reasons }) => [link.text, reasons])).toEqual([
    ['Osirak', ['about 14 km away']],
    ['Isfahan', ['reported in both: a drone strike', 'Israel is accused in both']],
    ['Depot', ['perhaps near']],
  ]);
});
