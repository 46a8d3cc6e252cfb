import { expect, test } from 'vitest';
import { countedOn, inForceOn } from '../../src/analysis/in-force.ts';
import { articleOf, claimOf, incidentOf, recordOf } from '../record.ts';

const says = 'speaker: iraq, stance: asserts, accused: israel';
/** The explosion was on 19 July 2019. */
const graph = recordOf({
  'articles/after.md': articleOf('source: toi\ndate: 2019-08-30', {
    before: `${says}, said: 2019-07-18`,
    perhaps: `${says}, said: 2019-07-18~`,
    day: `${says}, said: 2019-07-19`,
    month: `${says}, said: 2019-07`,
    undated: says,
    cause: 'speaker: iraq, about: cause, value: fire, said: 2019-07-18',
    unsure: `${says}, scope: ambiguous`,
    series: `${says}, incidents: blasts`,
    suspicion: 'speaker: iran, stance: suspects, accused: israel, said: 2019-08-01',
    back: 'speaker: iran, stance: retracts, accused: israel, said: 2019-08-02',
  }),
  'articles/early.md': articleOf('source: nyt\ndate: 2019-07-18', { early: says }),
  'articles/that-day.md': articleOf('source: nyt\ndate: 2019-07-19', { published: says }),
});
const amirli = incidentOf(graph, 'amirli');

test.for([
  ['after/before', true],
  ['after/perhaps', false],
  ['after/day', false],
  ['after/month', false],
  ['after/undated', false],
  ['after/cause', false],
  ['early/early', true],
  ['that-day/published', false],
] as const)('%s was surely said before it happened: %s', ([key, isIt]) => {
  expect(inForceOn(amirli).isForetold(claimOf(graph, key))).toBe(isIt);
});

test('what is said for later and published before it happened was said before', () => {
  const early = { ...claimOf(graph, 'after/day'), article: claimOf(graph, 'early/early').article };
  expect(inForceOn(amirli).isForetold(early)).toBe(true);
});

test('what is surely about an incident counts, but for what is taken back or was said before', () => {
  expect(countedOn(amirli).map(({ id }) => id)).toEqual([
    'perhaps',
    'day',
    'month',
    'undated',
    'cause',
    'back',
    'published',
  ]);
});

test('only what is surely about an incident takes back what is', () => {
  const elsewhere = recordOf({
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
      said: `${says}, said: 2019-08-01`,
      unsure:
        'speaker: iraq, stance: retracts, accused: israel, said: 2019-08-02, scope: ambiguous',
      series:
        'speaker: iraq, stance: retracts, accused: israel, said: 2019-08-02, incidents: blasts',
    }),
  });
  expect(countedOn(incidentOf(elsewhere, 'amirli')).map(({ id }) => id)).toEqual(['said']);
});

test('what is found of an incident is found once', () => {
  expect(inForceOn(amirli)).toBe(inForceOn(amirli));
});
