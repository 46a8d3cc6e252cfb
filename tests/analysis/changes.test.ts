import { describe, expect, test } from 'vitest';
import {
  atOdds,
  coursesOf,
  isFromOneSide,
  isOrdered,
  type Turn,
} from '../../src/analysis/changes.ts';
import type { Claim } from '../../src/corpus/linking/graph.ts';
import { article, articleOf, claimOf, entry, recordOf } from '../record.ts';

const officer = (name: string, term: string) =>
  entry(`name: ${name}\nkind: person\nof: iran\n${term}`);

/** Whether one side makes both of two claims, by who says each and when. */
function isOneSide(one: string, other: string, accused = 'iran'): boolean {
  const claim = (id: string, fields: string) =>
    `- {id: ${id}, ${fields}, accused: ${accused}, incidents: amirli, evidence: They did it.}`;
  const graph = recordOf({
    'actors/before.md': officer('Before', 'until: 2019-08-01'),
    'actors/since.md': officer('Since', 'since: 2019-08-02'),
    'articles/a.md': article(
      'source: toi\ndate: 2019-08-23',
      `${claim('one', one)}\n${claim('other', other)}`,
      'They did it.',
    ),
  });
  const [a, b] = [claimOf(graph, 'a/one'), claimOf(graph, 'a/other')];
  expect(isFromOneSide(b, a)).toBe(isFromOneSide(a, b));
  return isFromOneSide(a, b);
}

describe('two who hold an office of the accused one after the other are of one side', () => {
  const [early, late] = ['said: 2019-07-25', 'said: 2019-08-10'];

  test.for([
    ['each in office when it was said', early, late, true],
    ['one no longer in office', late, late, false],
    ['one not yet in office', early, early, false],
    ['neither in office', late, early, false],
  ] as const)('%s', ([, first, second, expected]) => {
    const [one, other] = [
      `speaker: before, stance: denies, ${first}`,
      `speaker: since, stance: asserts, ${second}`,
    ];
    expect(isOneSide(one, other)).toBe(expected);
    expect(isOneSide(one, other, 'israel')).toBe(false);
  });
});

const says = (speaker: string, more = '') => `speaker: ${speaker}, about: damage${more}`;
const on = (day: number) => `, said: 2019-08-0${day}`;
const sides = recordOf({
  'actors/ministry.md': entry('name: Ministry\nkind: public-body\nof: iraq'),
  'outlets/ina.md': entry('name: Iraqi News Agency\nkind: wire\nof: iraq'),
  'articles/a.md': articleOf(
    'source: toi\ndate: 2019-08-23\nspeakers:\n  officials: {anonymous: Officials, of: iraq}\n  people: {anonymous: People}\n  paper: {document: A paper}',
    {
      iraq: says('iraq'),
      army: says('iraqi-army'),
      officials: says('officials'),
      people: says('people'),
      paper: says('paper'),
      author: says('author'),
      toi: says('nyt'),
      iran: says('iran'),
      two: says('[iraq, iran]'),
      pair: says('[iran, iraqi-army]'),
      three: says('[iraq, iran, nyt]'),
      nobody: says('unattributed'),
      ina: says('ina'),
      'army-on-iraq': 'speaker: iraqi-army, stance: denies, accused: iraq',
      'ministry-on-iraq': 'speaker: ministry, stance: denies, accused: iraq',
      'ministry-on-israel': 'speaker: ministry, stance: asserts, accused: [israel, iran]',
      'army-on-israel': 'speaker: iraqi-army, stance: asserts, accused: israel',
    },
    'Officials, People, A paper.',
  ),
  'articles/b.md': articleOf('source: nyt\ndate: 2019-08-25', { nyt: says('author') }),
});

test.for([
  ['a/iraq', 'a/iraq', true],
  ['a/iraq', 'a/army', true],
  ['a/iraq', 'a/officials', true],
  ['a/iraq', 'a/ina', true],
  ['a/army', 'a/officials', true],
  ['a/iraq', 'a/iran', false],
  ['a/iraq', 'a/people', false],
  ['a/people', 'a/people', true],
  ['a/paper', 'a/paper', true],
  ['a/people', 'a/paper', false],
  ['a/author', 'a/author', true],
  ['a/author', 'a/toi', false],
  ['b/nyt', 'a/toi', true],
  ['b/nyt', 'a/author', false],
  ['a/nobody', 'a/nobody', false],
  ['a/two', 'a/pair', true],
  ['a/two', 'a/iraq', false],
  ['a/three', 'a/two', false],
  ['a/army-on-iraq', 'a/ministry-on-iraq', true],
  ['a/army-on-israel', 'a/ministry-on-israel', false],
] as const)('%s and %s are of one side: %s', ([one, other, are]) => {
  const [a, b] = [claimOf(sides, one), claimOf(sides, other)];
  expect([isFromOneSide(a, b), isFromOneSide(b, a)]).toEqual([are, are]);
});

test('what nobody says is of no side', () => {
  const [nobody, iraq] = [{ ...claimOf(sides, 'a/iraq'), speakers: [] }, claimOf(sides, 'a/iraq')];
  expect([
    isFromOneSide(nobody, iraq),
    isFromOneSide(iraq, nobody),
    isFromOneSide(nobody, nobody),
  ]).toEqual([false, false, false]);
});

describe('what was said first and then', () => {
  const graph = recordOf({
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-23', {
      iraq1: says('iraq', on(1)),
      iraq2: says('iraqi-army', on(2)),
      iraq3: says('iraq', on(3)),
      iraq: says('iraq'),
      iran1: says('iran', on(1)),
      iran2: says('iran', on(2)),
      same: says('iran', on(1)),
    }),
  });
  const claims = (...ids: string[]) => ids.map((id) => claimOf(graph, `a/${id}`));
  const ids = (some: readonly Claim[]) => some.map(({ id }) => id);

  test.for<[a: string[], b: string[], sides: [string[], string[]], turns: string[]]>([
    [['iraq1'], ['iran2'], [['iraq1'], ['iran2']], []],
    [['iraq1'], ['iraq2'], [[], []], ['iraq1 iraq2']],
    [['iraq2'], ['iraq1'], [[], []], ['iraq2 iraq1']],
    [['iraq1'], ['iraq2', 'iran2'], [['iraq1'], ['iran2']], ['iraq1 iraq2']],
    [['iran1'], ['same'], [['iran1'], ['same']], []],
    [['iraq1', 'iraq3'], ['iraq2'], [[], []], ['iraq1 iraq2', 'iraq3 iraq2']],
    [
      ['iraq1', 'iran1'],
      ['iraq2', 'iran2'],
      [
        ['iraq1', 'iran1'],
        ['iraq2', 'iran2'],
      ],
      ['iraq1 iraq2', 'iran1 iran2'],
    ],
    [['iraq'], [], [[], []], []],
  ])('%j against %j', ([a, b, left, turns]) => {
    const found = atOdds(claims(...a), claims(...b));
    expect(found.sides.map(ids)).toEqual(left);
    expect(found.turns.map((turn) => ids(turn).join(' '))).toEqual(turns);
  });

  test('turns that have a claim in common are one course, in the order in which they were said', () => {
    const turn = (one: string, other: string): Turn => [
      claimOf(graph, `a/${one}`),
      claimOf(graph, `a/${other}`),
    ];
    const courses = (...turns: Turn[]) => coursesOf(turns).map((course) => ids(course).join(' '));
    expect(courses(turn('iraq3', 'iraq2'), turn('iran2', 'iran1'), turn('iraq1', 'iraq2'))).toEqual(
      ['iran1 iran2', 'iraq1 iraq2 iraq3'],
    );
    expect(courses(turn('iraq1', 'iraq2'), turn('iraq3', 'iraq'), turn('iraq2', 'iraq3'))).toEqual([
      'iraq1 iraq2 iraq3 iraq',
    ]);
    expect(courses()).toEqual([]);
  });

  test('the order of two is known where one is surely later', () => {
    const [one, two, same, undated] = claims('iraq1', 'iraq2', 'iran1', 'iraq');
    if (!one || !two || !same || !undated) throw new Error('no claims');
    expect([
      isOrdered(one, two),
      isOrdered(two, one),
      isOrdered(one, same),
      isOrdered(one, undated),
    ]).toEqual([true, true, false, true]);
  });
});
