import { expect, test } from 'vitest';
import {
  accusationsOf,
  accuses,
  attributes,
  namedBy,
  rolesOf,
} from '../../src/analysis/accusations.ts';
import type { Stance } from '../../src/model/vocabularies.ts';
import { articleOf, claimOf, entry, recordOf } from '../record.ts';

const graph = recordOf({
  'actors/former.md': entry('name: Former\nkind: person\nof: israel\nuntil: 2019-08-01'),
  'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
    others: 'speaker: iraq, stance: asserts, accused: israel',
    suspicion: 'speaker: iraq, stance: suspects, accused: israel',
    elsewhere: 'speaker: iraq, stance: asserts, accused: iran',
    own: 'speaker: israel, stance: claims-own, accused: israel',
    spokesman: 'speaker: netanyahu, stance: admits, accused: israel',
    together: 'speaker: [israel, iraq], stance: asserts, accused: israel',
    office: 'speaker: former, stance: asserts, accused: israel, said: 2019-08-01',
    later: 'speaker: former, stance: asserts, accused: israel, said: 2019-08-02',
    hint: 'speaker: netanyahu, stance: hints, read-by: author, accused: israel',
    denial: 'speaker: iraq, stance: denies, accused: israel',
    silence: 'speaker: iraq, stance: no-comment, accused: israel',
    retraction: 'speaker: iran, stance: retracts, accused: israel',
    parts: 'speaker: iraq, stance: asserts, accused: [israel, {israel: ordered}, {iran: supplied}]',
  }),
});
const israel = graph.actors.get('israel');
if (!israel) throw new Error('no Israel');

test.for<[Stance, boolean]>([
  ['asserts', true],
  ['confirms', true],
  ['suspects', true],
  ['hints', true],
  ['claims-own', true],
  ['admits', true],
  ['denies', false],
  ['disputes', false],
  ['neither-confirms-nor-denies', false],
  ['declines-to-comment', false],
  ['no-comment', false],
  ['retracts', false],
])('whoever %s attributes: %s', ([stance, does]) => {
  expect(attributes({ stance })).toBe(does);
});

test('a claim accuses whom it attributes the deed to, unless it is only the actor’s own word', () => {
  const accusing = ['others', 'suspicion', 'together', 'later', 'hint', 'parts'];
  const all = [...graph.claims.values()];
  expect(all.filter((claim) => accuses(claim, israel)).map(({ id }) => id)).toEqual(accusing);
  expect(accusationsOf(israel).map(({ id }) => id)).toEqual(
    all.flatMap(({ id }) => (accusing.includes(id) ? id : [])),
  );
});

test('a claim names an actor in each of its roles once, and only where it is on who did it', () => {
  const parts = claimOf(graph, 'a/parts');
  const twice = { ...parts, accused: [...parts.accused, ...parts.accused] };
  expect(rolesOf(twice, israel)).toEqual(['executed', 'ordered']);
  expect(rolesOf({ ...parts, about: 'cause' }, israel)).toEqual([]);
  expect(namedBy(parts)).toBe(parts.accused);
  expect(namedBy({ ...parts, about: 'cause' })).toEqual([]);
  expect(accuses({ ...parts, about: 'cause' }, israel)).toBe(false);
});
