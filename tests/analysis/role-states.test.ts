import { expect, test } from 'vitest';
import { inForceOn } from '../../src/analysis/in-force.ts';
import { roleStatesOf } from '../../src/analysis/role-states.ts';
import { articleOf, entry, incidentOf, recordOf } from '../record.ts';

const says = (speaker: string, stance = 'asserts', accused = 'israel') =>
  `speaker: ${speaker}, stance: ${stance}, accused: ${accused}`;
const own = (actor: string, accused = actor) => says(actor, 'claims-own', accused);
const on = (day: number) => `, said: 2019-08-0${day}`;

/** For each role of Israel: the role, the state, what it rests on, and from how many origins. */
function states(claims: Readonly<Record<string, string>>, incident = 'amirli') {
  const graph = recordOf({
    'actors/army.md': entry('name: Army\nkind: public-body\nof: israel'),
    'actors/unit.md': entry('name: Unit\nkind: group\nbroader: israel'),
    'actors/mossad.md': entry('name: Mossad\nkind: public-body\nof: israel'),
    'outlets/radio.md': entry('name: Radio\nkind: broadcaster\nof: israel'),
    'articles/a.md': articleOf(
      `source: toi
date: 2019-08-30
speakers:
  israelis: {anonymous: Israelis, of: israel}
  strangers: {anonymous: Strangers}
  issued: {document: An order, by: israel, release: issued}
  paper: {document: A paper, by: israel}
  leak: {document: A leak, by: israel, release: leaked}`,
      claims,
      'Israelis, Strangers, An order, A paper, A leak.',
    ),
    'articles/ap.md': articleOf('source: ap\ndate: 2019-08-20', {
      guess: says('iran', 'suspects', '{israel: enabled}'),
    }),
  });
  const found = incidentOf(graph, incident);
  const accused = graph.actors.get('israel');
  if (!accused) throw new Error('no Israel');
  return roleStatesOf(accused, found, inForceOn(found))
    .filter(({ role }) => role !== 'enabled' || claims['relay'] !== undefined)
    .map(({ role, state, restsOn, origins }) => [
      role,
      state,
      restsOn.map(({ id }) => id).join(' '),
      origins.length,
    ]);
}

type Row = [name: string, claims: Record<string, string>, state: string, on: string, from: number];

test.for<Row>([
  ['a suspicion', { a: says('iraq', 'suspects') }, 'suspected', 'a', 1],
  ['a hint', { a: `${says('netanyahu', 'hints')}, read-by: author` }, 'suspected', 'a', 0],
  [
    'a hint and a denial',
    { a: `${says('netanyahu', 'hints')}, read-by: author`, b: says('israel', 'denies') },
    'suspected',
    'a',
    0,
  ],
  [
    'a suspicion, a hint and an assertion',
    {
      a: says('iraq', 'suspects'),
      b: `${says('netanyahu', 'hints')}, read-by: author`,
      c: says('iran'),
    },
    'asserted',
    'c',
    2,
  ],
  ['the voice of an outlet', { a: says('author'), b: says('nyt') }, 'unsourced', 'a b', 2],
  ['nobody in particular', { a: says('unattributed') }, 'unsourced', 'a', 0],
  ['nobody and an outlet', { a: says('[unattributed, nyt]') }, 'unsourced', 'a', 1],
  ['an outlet and a name', { a: says('[nyt, iraq]') }, 'asserted', 'a', 2],
  ['an actor', { a: says('iraq'), b: says('author') }, 'asserted', 'a', 2],
  ['unnamed people', { a: says('strangers') }, 'asserted', 'a', 1],
  ['a leaked paper of its own', { a: says('leak') }, 'asserted', 'a', 1],
  ['unnamed people of its own', { a: says('israelis') }, 'claimed unofficially', 'a', 1],
  ['an outlet of its own', { a: says('radio') }, 'claimed unofficially', 'a', 1],
  ['a paper of its own', { a: says('paper') }, 'claimed unofficially', 'a', 1],
  [
    'a suspicion of its own people',
    { a: says('israelis', 'suspects'), b: says('iraq') },
    'asserted',
    'b',
    2,
  ],
  [
    'its own people beside its army',
    { a: says('[israelis, army]'), b: says('iraq') },
    'acknowledged',
    'a',
    3,
  ],
  [
    'an assertion and a denial',
    { a: says('iraq'), b: says('iran', 'denies') },
    'contested',
    'a b',
    1,
  ],
  [
    'a suspicion and a dispute',
    { a: says('iraq', 'suspects'), b: says('iran', 'disputes') },
    'contested',
    'a b',
    1,
  ],
  [
    'an assertion and a refusal',
    { a: says('iraq'), b: says('israel', 'no-comment') },
    'asserted',
    'a',
    1,
  ],
  ['its own claim', { a: own('israel') }, 'acknowledged', 'a', 1],
  ['its spokesman’s assertion', { a: says('netanyahu') }, 'acknowledged', 'a', 1],
  ['its own paper, issued', { a: says('issued') }, 'acknowledged', 'a', 1],
  ['its own suspicion', { a: says('netanyahu', 'suspects') }, 'suspected', 'a', 1],
  [
    'its claim after its denial',
    { a: says('israel', 'denies') + on(1), b: own('israel') + on(2) },
    'acknowledged',
    'b',
    1,
  ],
  [
    'its claim on the day of its denial',
    { a: says('israel', 'denies') + on(1), b: own('israel') + on(1) },
    'contested',
    'b a',
    1,
  ],
  [
    'its claim before its denial',
    { a: own('israel') + on(1), b: says('netanyahu', 'denies') + on(2) },
    'contested',
    'a b',
    1,
  ],
  [
    'its claim after one of two denials',
    {
      a: says('israel', 'denies') + on(1),
      b: own('israel') + on(2),
      c: says('netanyahu', 'denies') + on(3),
    },
    'contested',
    'b a c',
    1,
  ],
  [
    'its claim before a denial of its unnamed people or of others',
    {
      a: own('israel') + on(1),
      b: says('israelis', 'denies') + on(2),
      c: says('iraq', 'denies') + on(2),
    },
    'acknowledged',
    'a',
    1,
  ],
  [
    'what all have taken back',
    { a: says('iraq') + on(1), b: says('iraq', 'retracts') + on(2) },
    'withdrawn',
    'a',
    0,
  ],
  [
    'what one of two has taken back',
    { a: says('iraq') + on(1), b: says('iraq', 'retracts') + on(2), c: says('iran', 'suspects') },
    'suspected',
    'c',
    1,
  ],
  [
    'what one of two speakers has taken back',
    { a: says('[iraq, nyt]') + on(1), b: says('iraq', 'retracts') + on(2) },
    'unsourced',
    'a',
    1,
  ],
  [
    'what its spokesman said with others and has taken back',
    { a: says('[netanyahu, iraq]') + on(1), b: says('netanyahu', 'retracts') + on(2) },
    'asserted',
    'a',
    1,
  ],
  [
    'a denial that is taken back',
    {
      a: says('iraq'),
      b: says('iran', 'denies') + on(1),
      c: says('iran', 'retracts') + on(2),
    },
    'asserted',
    'a',
    1,
  ],
  [
    'what was said before it happened',
    { a: `${says('iraq')}, said: 2019-07-01`, b: says('iran', 'suspects') },
    'suspected',
    'b',
    1,
  ],
])('%s', ([, claims, state, restsOn, origins]) => {
  expect(states(claims)).toEqual([['executed', state, restsOn, origins]]);
});

test.for<[name: string, claims: Record<string, string>]>([
  ['a denial', { a: says('israel', 'denies') }],
  [
    'a denial that is taken back',
    { a: says('iran', 'denies') + on(1), b: says('iran', 'retracts') + on(2) },
  ],
  ['a silence', { a: says('israel', 'no-comment') }],
  ['a word on somebody else', { a: says('iraq', 'asserts', 'iran') }],
  ['a word that may be of another incident', { a: `${says('iraq')}, scope: ambiguous` }],
  ['a word on the series', { a: `${says('iraq')}, incidents: blasts` }],
  ['a word said before it happened', { a: `${says('iraq')}, said: 2019-07-01` }],
])('no state from %s', ([, claims]) => {
  expect(states(claims)).toEqual([]);
});

test('each role has its own state, in the order of the vocabulary', () => {
  const claims = {
    a: says('iraq', 'suspects', '{israel: supplied}'),
    b: says('iran', 'asserts', '{israel: ordered}'),
    c: says('israel', 'denies', '[israel, {israel: ordered}]'),
  };
  expect(states(claims)).toEqual([
    ['ordered', 'contested', 'b c', 1],
    ['supplied', 'suspected', 'a', 1],
  ]);
});

test('what a relay puts more firmly counts as it was put nearer to the speaker', () => {
  const relay = `${says('iran', 'asserts', '{israel: enabled}')}, chain: ap`;
  expect(states({ relay })).toEqual([['enabled', 'suspected', 'guess', 1]]);
});

test.for<[rival: string, claims: Record<string, string>, state: string]>([
  ['another state', { b: own('iran') }, 'claimed by several'],
  ['another state, by its people', { b: says('israelis', 'asserts', 'iran') }, 'acknowledged'],
  [
    'another state that only suspects itself',
    { b: says('iran', 'suspects', 'iran') },
    'acknowledged',
  ],
  ['another state, in another role', { b: own('iran', '{iran: ordered}') }, 'acknowledged'],
  [
    'another state, surely before it denied it',
    { b: own('iran') + on(1), c: says('iran', 'denies', 'iran') + on(2) },
    'acknowledged',
  ],
  [
    'another state, which took it back',
    { b: own('iran') + on(1), c: says('iran', 'retracts', 'iran') + on(2) },
    'acknowledged',
  ],
  ['another state, with it', { b: own('iran', '[iran, israel]') }, 'acknowledged'],
  ['its army', { b: own('army') }, 'acknowledged'],
  ['a group that is a part of it', { b: own('unit') }, 'acknowledged'],
])('a deed that is claimed by %s, too, is %s', ([, claims, state]) => {
  const [first] = states({ a: own('israel'), ...claims });
  expect(first?.slice(0, 2)).toEqual(['executed', state]);
});

test('it rests on all who claim it', () => {
  expect(states({ a: own('israel'), b: own('iran'), c: own('iraq') })).toEqual([
    ['executed', 'claimed by several', 'a b c', 1],
  ]);
});

test('two bodies of one state are no rivals', () => {
  const graph = recordOf({
    'actors/army.md': entry('name: Army\nkind: public-body\nof: israel'),
    'actors/mossad.md': entry('name: Mossad\nkind: public-body\nof: israel'),
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
      a: own('army'),
      b: own('mossad'),
    }),
  });
  const found = incidentOf(graph, 'amirli');
  const army = graph.actors.get('army');
  expect(army && roleStatesOf(army, found, inForceOn(found)).map(({ state }) => state)).toEqual([
    'acknowledged',
  ]);
});

test('of a series each may have done some', () => {
  const claims = {
    a: `${own('israel')}, incidents: blasts`,
    b: `${own('iran')}, incidents: blasts`,
  };
  expect(states(claims, 'blasts')).toEqual([['executed', 'acknowledged', 'a', 1]]);
});

test('a state rests on claims in order of publication, and its origins stand in it, whatever the ids', () => {
  const graph = recordOf({
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-03', { last: says('iraq') }),
    'articles/b.md': articleOf('source: ap\ndate: 2019-08-01', { first: says('iran') }),
    'articles/c.md': articleOf('source: nyt\ndate: 2019-08-02', { next: says('united-states') }),
  });
  const found = incidentOf(graph, 'amirli');
  const israel = graph.actors.get('israel');
  const [state] = israel ? roleStatesOf(israel, found, inForceOn(found)) : [];
  expect(state?.restsOn.map(({ id }) => id)).toEqual(['first', 'next', 'last']);
  expect(state?.origins.map(({ key }) => key)).toEqual([
    'actor iran',
    'actor united-states',
    'actor iraq',
  ]);
});
