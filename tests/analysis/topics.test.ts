import { expect, test } from 'vitest';
import type { Contradiction } from '../../src/analysis/contradictions.ts';
import { topicOf } from '../../src/analysis/topics.ts';
import { articleOf, claimOf, entry, incidentOf, recordOf } from '../record.ts';

const says = (speaker: string, stance: string, accused: string) =>
  `speaker: ${speaker}, stance: ${stance}, accused: ${accused}`;
const graph = recordOf({
  'incidents/depot.md': entry('title: Depot\nkind: explosion\ndate: 2019-07-30'),
  'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
    asserts: says('iraq', 'asserts', 'israel'),
    both: `${says('iraq', 'asserts', 'israel')}, incidents: [amirli, depot]`,
    denies: says('israel', 'denies', 'israel'),
    depot: `${says('israel', 'denies', 'israel')}, incidents: depot`,
    perhaps: `${says('israel', 'denies', 'israel')}, scope: ambiguous`,
    silence: says('israel', 'no-comment', 'israel'),
    again: says('iran', 'suspects', 'israel'),
    other: says('iran', 'suspects', 'united-states'),
    'other-denied': says('iran', 'denies', 'united-states'),
    'other-hint': `${says('iran', 'hints', 'united-states')}, read-by: author`,
    ordered: says('iran', 'asserts', '{united-states: ordered}'),
    cause: 'speaker: iraq, about: cause, value: fire',
  }),
});

function topic(from: string, to: string, page?: string) {
  const [a, b] = [claimOf(graph, `a/${from}`), claimOf(graph, `a/${to}`)];
  const found: Contradiction = { kind: 'linked', about: a.about, sides: [[a], [b]] };
  return topicOf(found, page === undefined ? undefined : incidentOf(graph, page));
}

test.for([
  ['asserts', 'denies', 'attribution'],
  ['asserts', 'perhaps', 'wording'],
  ['asserts', 'depot', 'wording'],
  ['both', 'depot', 'attribution'],
  ['asserts', 'silence', 'wording'],
  ['asserts', 'again', 'wording'],
  ['asserts', 'other', 'attribution'],
  ['asserts', 'other-denied', 'wording'],
  ['asserts', 'other-hint', 'wording'],
  ['asserts', 'ordered', 'wording'],
] as const)('%s and %s differ on %s', ([from, to, expected]) => {
  expect([topic(from, to), topic(to, from)]).toEqual([expected, expected]);
});

test('on the page of an incident, both must surely be about this one', () => {
  expect([topic('both', 'depot', 'depot'), topic('both', 'depot', 'amirli')]).toEqual([
    'attribution',
    'wording',
  ]);
});

test('where one is on something else, it is on that', () => {
  expect([topic('asserts', 'cause'), topic('cause', 'asserts')]).toEqual(['cause', 'cause']);
  const [claim] = [claimOf(graph, 'a/asserts')];
  expect(topicOf({ kind: 'dates', about: 'attribution', sides: [[claim], []] })).toBe(
    'attribution',
  );
  expect(topicOf({ kind: 'dates', about: 'attribution', sides: [[], [claim]] })).toBe(
    'attribution',
  );
});
