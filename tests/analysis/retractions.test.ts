import { describe, expect, test } from 'vitest';
import { isRetraction, retractionsAmong } from '../../src/analysis/retractions.ts';
import { article, articleOf, claimOf, entry, recordOf } from '../record.ts';

/** Which of some claims are taken back, and by which; each claim is `id: fields`, said on days one after another. */
function takenBack(claims: Readonly<Record<string, string>>): Record<string, string> {
  const ids = Object.keys(claims);
  const graph = recordOf({
    'actors/minister.md': entry('name: Minister\nkind: person\nof: iraq'),
    'articles/a.md': article(
      `source: toi
date: 2019-08-30
speakers:
  officials: {anonymous: Officials, of: iraq}
  paper: {document: A paper, by: iraq, release: issued}
  leak: {document: A leak, by: iraq, release: leaked}`,
      ids
        .map((id, at) => {
          const fields = claims[id] ?? '';
          const said = fields.includes('said:') ? '' : `, said: 2019-08-${10 + at}`;
          return `- {id: ${id}, ${fields}${said}, incidents: amirli, evidence: The ${id} stands.}`;
        })
        .join('\n'),
      `Officials, A paper, A leak. ${ids.map((id) => `The ${id} stands.`).join(' ')}`,
    ),
  });
  const all = [...graph.claims.values()];
  const retractions = retractionsAmong(all);
  const found = all.flatMap((claim) => {
    const by = retractions.of(claim);
    return by ? [[claim.id, by.id]] : [];
  });
  return Object.fromEntries(found);
}

const asserts = (speaker: string, accused = 'israel') =>
  `speaker: ${speaker}, stance: asserts, accused: ${accused}`;
const retracts = (speaker: string, accused = 'accused: israel') =>
  `speaker: ${speaker}, stance: retracts, about: attribution${accused === '' ? '' : `, ${accused}`}`;

describe('what a retraction takes back', () => {
  test.for<[name: string, claims: Record<string, string>, taken: Record<string, string>]>([
    ['what its speaker said', { said: asserts('iraq'), back: retracts('iraq') }, { said: 'back' }],
    ['nothing of somebody else', { said: asserts('iran'), back: retracts('iraq') }, {}],
    ['nothing on somebody else', { said: asserts('iraq', 'iran'), back: retracts('iraq') }, {}],
    [
      'nothing in another role',
      { said: asserts('iraq', '{israel: ordered}'), back: retracts('iraq') },
      {},
    ],
    ['nothing said later', { back: retracts('iraq'), said: asserts('iraq') }, {}],
    [
      'what those said for whom it speaks',
      { said: asserts('minister'), back: retracts('iraq') },
      { said: 'back' },
    ],
    [
      'an issued paper of its own',
      { said: asserts('paper'), back: retracts('iraq') },
      { said: 'back' },
    ],
    ['nothing of unnamed people', { said: asserts('officials'), back: retracts('iraq') }, {}],
    ['nothing of a leaked paper', { said: asserts('leak'), back: retracts('iraq') }, {}],
    [
      'what it said itself, before what others said for it',
      { own: asserts('iraq'), ministers: asserts('minister'), back: retracts('iraq') },
      { own: 'back' },
    ],
    [
      'what was said last of a yes and a no',
      {
        yes: asserts('iraq'),
        no: 'speaker: iraq, stance: denies, accused: israel',
        back: retracts('iraq'),
      },
      { no: 'back' },
    ],
    [
      'all that was said before it, where it is the same',
      {
        first: asserts('iraq'),
        later: 'speaker: iraq, stance: suspects, accused: israel',
        back: retracts('iraq'),
      },
      { first: 'back', later: 'back' },
    ],
    [
      'what an editor has linked, and nothing else',
      {
        first: asserts('iraq'),
        later: asserts('iraq'),
        back: `${retracts('iraq')}, follows: first`,
      },
      { first: 'back' },
    ],
    [
      'what an editor has linked of somebody else, for all who said it',
      { said: asserts('[officials, iran]'), back: `${retracts('iraq')}, follows: said` },
      { said: 'back' },
    ],
    [
      'nothing that two said, where one takes it back',
      { said: asserts('[iraq, iran]'), back: retracts('iraq') },
      {},
    ],
    [
      'what two said, where each takes it back',
      { said: asserts('[iraq, iran]'), one: retracts('iraq'), other: retracts('iran') },
      { said: 'one' },
    ],
    [
      'one of two accused is not all',
      { said: asserts('iraq', '[israel, iran]'), back: retracts('iraq') },
      {},
    ],
    [
      'two accused, where both are named',
      {
        said: asserts('iraq', '[israel, iran]'),
        back: retracts('iraq', 'accused: [israel, iran]'),
      },
      { said: 'back' },
    ],
    [
      'no hint that somebody reads',
      {
        said: 'speaker: iraq, stance: hints, read-by: author, accused: israel',
        back: retracts('iraq'),
      },
      {},
    ],
    [
      'a value of the same aspect',
      {
        said: 'speaker: iraq, stance: asserts, about: cause, value: attack',
        other: 'speaker: iraq, stance: asserts, about: cause, value: accident',
        toll: 'speaker: iraq, stance: asserts, about: toll, value: {killed: 7}',
        back: 'speaker: iraq, stance: retracts, about: cause, value: attack',
      },
      { said: 'back' },
    ],
    [
      'every value of its aspect, where it names none',
      {
        said: 'speaker: iraq, stance: asserts, about: cause, value: attack',
        toll: 'speaker: iraq, stance: asserts, about: toll, value: {killed: 7}',
        back: 'speaker: iraq, stance: retracts, about: cause',
      },
      { said: 'back' },
    ],
  ])('%s', ([, claims, taken]) => {
    expect(takenBack(claims)).toEqual(taken);
  });
});

test('a retraction that is taken back takes back nothing', () => {
  expect(
    takenBack({
      said: asserts('iraq'),
      back: retracts('iraq'),
      again: `${retracts('iraq')}, follows: back`,
    }),
  ).toEqual({});
});

test('of one accused and one of two speakers it is told apart', () => {
  const graph = recordOf({
    'articles/a.md': article(
      'source: toi\ndate: 2019-08-30',
      `- {id: said, ${asserts('[iraq, iran]', '[israel, {united-states: ordered}]')}, said: 2019-08-10, incidents: amirli, evidence: It did it.}
- {id: back, ${retracts('iraq')}, said: 2019-08-11, incidents: amirli, evidence: It did not say so.}`,
      'It did it. It did not say so.',
    ),
  });
  const said = claimOf(graph, 'a/said');
  const back = claimOf(graph, 'a/back');
  const retractions = retractionsAmong([...graph.claims.values()]);
  expect([retractions.isVoid(back), retractions.isVoid(said)]).toEqual([false, false]);
  const [iraq, iran] = said.speakers;
  const [israel, america] = said.accused;
  if (!iraq || !iran || !israel || !america) throw new Error('too few');
  expect(retractions.on(said, israel.actor, 'executed')).toBeUndefined();
  expect(
    [iraq, iran].map((one) => retractions.isLeftBy(one, said, israel.actor, 'executed')),
  ).toEqual([true, false]);
  expect(retractions.isLeftBy(iraq, said, america.actor, 'ordered')).toBe(false);
  expect(retractions.isLeftBy(iraq, said, israel.actor, 'ordered')).toBe(false);
});

test.for<[name: string, claims: Record<string, string>, taken: Record<string, string>]>([
  [
    'takes back a denial, too',
    { said: asserts('iraq').replace('asserts', 'denies'), back: retracts('iraq') },
    { said: 'back' },
  ],
  [
    'takes back no silence',
    { said: asserts('iraq').replace('asserts', 'no-comment'), back: retracts('iraq') },
    {},
  ],
  [
    'takes back what was said that day',
    { said: `${asserts('iraq')}, said: 2019-08-20`, back: `${retracts('iraq')}, said: 2019-08-20` },
    { said: 'back' },
  ],
  [
    'takes back nothing of the day after',
    { said: `${asserts('iraq')}, said: 2019-08-21`, back: `${retracts('iraq')}, said: 2019-08-20` },
    {},
  ],
  [
    'takes back a yes and a no of one day',
    {
      yes: `${asserts('iraq')}, said: 2019-08-19`,
      no: `${asserts('iraq').replace('asserts', 'denies')}, said: 2019-08-19`,
      back: `${retracts('iraq')}, said: 2019-08-20`,
    },
    { yes: 'back', no: 'back' },
  ],
  [
    'names nobody where it takes back the whole',
    {
      said: asserts('iraq', '[israel, iran]'),
      back: retracts('iraq', 'accused: [israel, iran, united-states]'),
    },
    { said: 'back' },
  ],
  [
    'is told last where two take back the same',
    { said: asserts('iraq'), first: retracts('iraq'), last: retracts('iraq') },
    { said: 'last' },
  ],
  [
    'speaks for a person, who said it',
    { said: asserts('minister'), back: retracts('iraq') },
    { said: 'back' },
  ],
  [
    'of a person takes back what its state said',
    { said: asserts('iraq'), back: retracts('minister') },
    { said: 'back' },
  ],
  [
    'takes back what unnamed people said themselves',
    { said: asserts('officials'), back: retracts('officials') },
    { said: 'back' },
  ],
  [
    'takes back an outlet’s own word',
    { said: asserts('author'), back: retracts('author') },
    { said: 'back' },
  ],
  [
    'of unnamed people takes back nothing of their state',
    { said: asserts('iraq'), back: retracts('officials') },
    {},
  ],
  [
    'of nobody takes back nothing',
    { said: asserts('unattributed'), back: retracts('unattributed') },
    {},
  ],
  [
    'takes back what two said, linked',
    { said: asserts('[iraq, iran]'), back: `${retracts('iraq')}, follows: said` },
    {},
  ],
  [
    'takes nothing back of a cause, where it is on who did it',
    { said: 'speaker: iraq, stance: asserts, about: cause, value: attack', back: retracts('iraq') },
    {},
  ],
])('a retraction %s', ([, claims, taken]) => {
  expect(takenBack(claims)).toEqual(taken);
});

test('what only passes on another claim is taken back with it, however many relays there are', () => {
  const said = 'speaker: iran, stance: asserts, accused: israel';
  const back = 'speaker: iran, stance: retracts, accused: israel';
  const graph = recordOf({
    'articles/ap.md': articleOf('source: ap\ndate: 2019-08-01', {
      own: said,
      back: `${back}, said: 2019-08-01, follows: own`,
    }),
    'articles/nyt.md': articleOf('source: nyt\ndate: 2019-08-02', { near: `${said}, chain: ap` }),
    'articles/toi.md': articleOf('source: toi\ndate: 2019-08-03', {
      far: `${said}, chain: [nyt, ap]`,
      direct: `${said}, chain: [], said: 2019-08-03`,
      again: `${back}, chain: [ap], said: 2019-08-01, follows: ap/back`,
    }),
  });
  const all = [...graph.claims.values()];
  const { of, isVoid } = retractionsAmong(all);
  // A retraction that another only passes on is not taken back by it.
  expect(all.filter(isVoid).map(({ id }) => id)).toEqual([]);
  expect(all.flatMap((claim) => (of(claim) ? [claim.id] : []))).toEqual(['own', 'near', 'far']);
});

test('where nothing is retracted, nothing is taken back', () => {
  const graph = recordOf({
    'articles/a.md': articleOf('source: ap\ndate: 2019-08-01', { own: asserts('iran') }),
  });
  const claim = claimOf(graph, 'a/own');
  const [[speaker], [accused]] = [claim.speakers, claim.accused];
  if (!speaker || !accused) throw new Error('nobody');
  const { of, on, isLeftBy, isVoid } = retractionsAmong([claim]);
  expect([
    of(claim),
    on(claim, accused.actor, 'executed'),
    isLeftBy(speaker, claim, accused.actor, 'executed'),
    isVoid(claim),
    isRetraction(claim),
  ]).toEqual([undefined, undefined, false, false, false]);
});
