import { expect, test } from 'vitest';
import type { Actor } from '../../../../src/corpus/linking/graph.ts';
import { actorAnswers } from '../../../../src/views/pages/actor/actor-answers.ts';
import { actorRow } from '../../../../src/views/pages/lists/name-row.ts';
import { article, recordOf } from '../../../record.ts';
import { site } from '../../site.ts';

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23',
    `- {id: own, speaker: netanyahu, stance: claims-own, accused: {netanyahu: ordered}, incidents: amirli, evidence: I ordered it.}
- {id: says, speaker: iraq, stance: asserts, accused: israel, incidents: amirli, evidence: It was Israel.}
- {id: silent, speaker: iran, stance: no-comment, accused: iran, incidents: amirli, evidence: Iran is silent.}`,
    'I ordered it. It was Israel. Iran is silent.',
  ),
});

function actorOf(id: string): Actor {
  const actor = graph.actors.get(id);
  if (!actor) throw new Error(`no actor ${id}`);
  return actor;
}

const told = (id: string) =>
  actorAnswers(actorOf(id), site).map(({ question, answer }) => `${question}: ${answer}`);

test('an actor whom others accuse is accused; one that only its own words name says so itself', () => {
  expect([told('israel'), told('netanyahu')]).toEqual([
    ['Accused in: 1 incident', 'Own statements: none'],
    ['Acknowledges a part in: 1 incident', 'Own statements: 1'],
  ]);
});

test('nothing is said of accusations where nobody accuses', () => {
  expect(told('iran')).toEqual(['Own statements: 1']);
  expect(actorRow(actorOf('iran'), site).details).toEqual([
    'named in 1 claim about who did it',
    '1 statement',
  ]);
});
