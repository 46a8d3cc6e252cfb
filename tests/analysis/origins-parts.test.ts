import { describe, expect, test } from 'vitest';
import {
  countsOfKinds,
  distinctOrigins,
  independenceOf,
  jointIndependence,
  type Origin,
  originsOf,
  recordedOrigins,
  speakerIn,
} from '../../src/analysis/origins.ts';
import { articleOf, claimOf, entry, recordOf } from '../record.ts';

const says = (speaker: string, more = '') =>
  `speaker: ${speaker}, stance: asserts, accused: israel${more}`;
const graph = recordOf({
  'actors/ministry.md': entry('name: Ministry\nkind: public-body\nof: iraq'),
  'actors/minister.md': entry('name: Minister\nkind: person\nof: ministry\nuntil: 2019-08-01'),
  'articles/a.md': articleOf(
    `source: toi
date: 2019-08-30
speakers:
  officials: {anonymous: Officials, of: iraq, independent-of: {iran: They never met.}}
  people: {anonymous: People}
  order: {document: An order, by: iraq, release: issued}
  leak: {document: A leak, by: iraq, release: leaked, independent-of: {a/people: It is older.}}`,
    {
      iraq: says('iraq'),
      ministry: says('ministry'),
      minister: says('minister', ', said: 2019-08-01'),
      former: says('minister', ', said: 2019-08-02'),
      army: says('iraqi-army'),
      officials: says('officials'),
      people: says('people'),
      order: says('order'),
      leak: says('leak'),
      iran: says('iran'),
      author: says('author'),
      nobody: says('unattributed'),
      both: says('[minister, ministry]', ', said: 2019-08-01'),
      twice: says('[iran, author]'),
      again: says('iran'),
      denial: 'speaker: iran, stance: denies, accused: israel',
    },
    'Officials, People, An order, A leak.',
  ),
});
const claims = (ids: string) => ids.split(' ').map((id) => claimOf(graph, `a/${id}`));
const origins = (ids: string) => originsOf(claims(ids));
const told = (all: readonly Origin[]) =>
  all.map((one) => `${one.key}: ${one.claims.map(({ id }) => id).join(' ')}`);

describe('who belongs to whom that speaks, too, is one origin with it', () => {
  test.for([
    ['ministry', ['actor ministry: ministry']],
    ['ministry iraq', ['actor iraq: ministry iraq']],
    ['minister iraq', ['actor iraq: minister iraq']],
    ['minister ministry iraq', ['actor iraq: minister ministry iraq']],
    ['minister ministry', ['actor ministry: minister ministry']],
    ['former iraq', ['actor minister: former', 'actor iraq: iraq']],
    ['former minister iraq', ['actor minister: former', 'actor iraq: minister iraq']],
    ['ministry army', ['actor ministry: ministry', 'actor iraqi-army: army']],
    ['order iraq', ['actor iraq: order iraq']],
    ['order ministry', ['actor iraq: order ministry']],
    ['leak iraq', ['document a/leak: leak', 'actor iraq: iraq']],
    ['officials iraq', ['unnamed a/officials: officials', 'actor iraq: iraq']],
    ['nobody', []],
    ['iran again denial', ['actor iran: iran again denial']],
    ['both', ['actor ministry: both']],
  ] as const)('%s: %j', ([ids, expected]) => {
    expect(told(origins(ids))).toEqual(expected);
  });
});

test('an origin has each form of its speakers once, and tells which of them makes a claim', () => {
  const [iraq] = origins('minister ministry minister iraq');
  expect(iraq?.speakers.map((one) => (one.kind === 'actor' ? one.actor.id : one.kind))).toEqual([
    'minister',
    'ministry',
    'iraq',
  ]);
  const [ministry, iran, foreign] = claims('ministry twice leak');
  if (!iraq || !ministry || !iran || !foreign) throw new Error('not recorded');
  expect(speakerIn(iraq, ministry)).toBe(ministry.speakers[0]);
  const [, voice] = originsOf([iran]);
  expect(voice && speakerIn(voice, iran)).toBe(iran.speakers[1]);
  expect(speakerIn(iraq, foreign)).toBe(iraq.speakers[0]);
});

test('the voice of an outlet is an origin that does not count, and no kind that is counted', () => {
  const all = origins('iran author officials people leak');
  expect(recordedOrigins(all).map(({ kind }) => kind)).toEqual([
    'named',
    'unnamed',
    'unnamed',
    'document',
  ]);
  expect(countsOfKinds(all)).toEqual([1, 2, 1]);
  expect(countsOfKinds([])).toEqual([0, 0, 0]);
});

test('origins of several attributions are each one, with all claims and forms', () => {
  const all = distinctOrigins([
    ...origins('minister iraq'),
    ...origins('iran'),
    ...origins('iraq ministry'),
    ...origins('iraq'),
  ]);
  expect(told(all)).toEqual(['actor iraq: minister iraq ministry', 'actor iran: iran']);
  expect(all[0]?.speakers.map((one) => (one.kind === 'actor' ? one.actor.id : ''))).toEqual([
    'minister',
    'iraq',
    'ministry',
  ]);
  expect(distinctOrigins([])).toEqual([]);
});

test.for([
  ['iran', 'again', 'same origin', undefined],
  ['officials', 'iran', 'established', 'They never met.'],
  ['leak', 'people', 'established', 'It is older.'],
  ['officials', 'people', 'not established', undefined],
  ['iraq', 'iran', 'not established', undefined],
  ['author', 'iran', 'not established', undefined],
] as const)('%s and %s: %s', ([one, other, independence, reason]) => {
  const [[a], [b]] = [origins(one), origins(other)];
  if (!a || !b) throw new Error('no origins');
  const expected = { independence, ...(reason === undefined ? {} : { reason }) };
  expect([independenceOf(a, b), independenceOf(b, a)]).toEqual([expected, expected]);
});

test.for([
  ['iran', 'same origin'],
  ['officials iran', 'established'],
  ['officials iran people', 'not established'],
  ['officials people', 'not established'],
] as const)('%s together: %s', ([ids, independence]) => {
  expect(jointIndependence(origins(ids))).toBe(independence);
});

test('none at all is no more than one', () => {
  expect(jointIndependence([])).toBe('same origin');
});
