import { expect, test } from 'vitest';
import {
  acknowledgements,
  attributionStateOf,
  type Case,
  isFirm,
} from '../../src/analysis/states.ts';
import type { Stance } from '../../src/model/vocabularies.ts';
import { articleOf, claimOf, recordOf } from '../record.ts';

test.for<[Stance, boolean]>([
  ['asserts', true],
  ['confirms', true],
  ['claims-own', true],
  ['admits', true],
  ['suspects', false],
  ['hints', false],
  ['denies', false],
  ['disputes', false],
  ['neither-confirms-nor-denies', false],
  ['declines-to-comment', false],
  ['no-comment', false],
  ['retracts', false],
])('whoever %s says outright that it is so: %s', ([stance, does]) => {
  expect(isFirm({ stance })).toBe(does);
});

const graph = recordOf({
  'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
    others: 'speaker: iraq, stance: asserts, accused: israel',
    own: 'speaker: [netanyahu, iraq], stance: asserts, accused: israel, said: 2019-08-02',
    denial: 'speaker: [israel, iraq], stance: denies, accused: israel, said: 2019-08-02',
    rival: 'speaker: iran, stance: claims-own, accused: iran',
  }),
});
const [others, own, denial, rival] = ['others', 'own', 'denial', 'rival'].map((id) =>
  claimOf(graph, `a/${id}`),
);
const accused = graph.actors.get('israel');
if (!accused || !others || !own || !denial || !rival) throw new Error('not recorded');
const nothing: Case = {
  accused,
  affirms: [],
  denies: [],
  readings: [],
  withdrawn: [],
  rivals: [],
  isStill: () => true,
};

test.for<[name: string, of: Partial<Case>, state: string, restsOn: Case['affirms']]>([
  ['nothing', {}, 'none recorded', []],
  ['only denials', { denies: [denial] }, 'none recorded', []],
  ['what is taken back', { withdrawn: [others] }, 'withdrawn', [others]],
  ['a reading', { readings: [own], withdrawn: [others] }, 'suspected', [own]],
  ['a rival alone', { affirms: [others], rivals: [rival] }, 'asserted', [others]],
  [
    'a rival and its own word',
    { affirms: [own], rivals: [rival] },
    'claimed by several',
    [own, rival],
  ],
  ['its own word', { affirms: [others, own] }, 'acknowledged', [own]],
  ['a denial', { affirms: [others], denies: [denial] }, 'contested', [others, denial]],
  ['a reading that is denied', { readings: [own], denies: [denial] }, 'suspected', [own]],
])('the state from %s', ([, of, state, restsOn]) => {
  expect(attributionStateOf({ ...nothing, ...of })).toEqual({ state, restsOn });
});

test('who stands behind a claim or a denial no more makes none of the accused’s own', () => {
  const isLeft = (...actors: string[]) =>
    acknowledgements({
      ...nothing,
      affirms: [own],
      denies: [denial],
      isStill: (_, speaker) => speaker.kind !== 'actor' || !actors.includes(speaker.actor.id),
    });
  expect([isLeft(), isLeft('israel'), isLeft('israel', 'netanyahu')]).toEqual([[], [own], []]);
});
