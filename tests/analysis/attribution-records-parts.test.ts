import { describe, expect, test } from 'vitest';
import {
  type AttributionRecord,
  answeringUnaccused,
  attributionRecordsOf,
  isAccusation,
  isMade,
  responsesOf,
  type Standing,
} from '../../src/analysis/attribution-records.ts';
import type { Claim } from '../../src/corpus/linking/graph.ts';
import { articleOf, incidentOf, recordOf } from '../record.ts';

const says = (speaker: string, stance = 'asserts', accused = 'israel', more = '') =>
  `speaker: ${speaker}, stance: ${stance}, accused: ${accused}${more}`;
const on = (day: number) => `, said: 2019-08-0${day}`;
const hint = says('netanyahu', 'hints', 'israel', ', read-by: author');

function incident(claims: Readonly<Record<string, string>>) {
  const graph = recordOf({
    'articles/a.md': articleOf(
      'source: toi\ndate: 2019-08-30\nspeakers:\n  israelis: {anonymous: Israelis, of: israel}',
      claims,
      'Israelis.',
    ),
    'articles/ap.md': articleOf('source: ap\ndate: 2019-08-20', {
      guess: says('iran', 'suspects', '{iraq: ordered}'),
    }),
  });
  return incidentOf(graph, 'amirli');
}

const ids = (claims: Iterable<Claim>) => [...claims].map(({ id }) => id).join(' ');
const records = (claims: Readonly<Record<string, string>>) =>
  attributionRecordsOf(incident(claims)).filter(({ accused }) => accused.id !== 'iraq');
const standing = (one: Standing | undefined) =>
  one === undefined || one.on === 'nothing recorded'
    ? one?.on
    : `${one.on}: ${ids(one.claims)}, last ${one.latest.id}`;

function only(claims: Readonly<Record<string, string>>): AttributionRecord {
  const [first] = records(claims);
  if (!first) throw new Error('no attribution');
  return first;
}

test('claims stand by what they do to the attribution, in order of publication', () => {
  const one = only({
    yes: says('iran'),
    maybe: says('author', 'suspects'),
    earlier: says('iran', 'confirms', 'israel', on(1)),
    no: says('iran', 'denies', 'israel', on(2)),
    not: says('author', 'disputes'),
    hint,
    silent: says('israel', 'no-comment'),
    open: says('israel', 'neither-confirms-nor-denies'),
    refusal: says('israelis', 'declines-to-comment'),
    old: says('iran', 'asserts', 'israel', ', said: 2019-07-01'),
    taken: says('united-states', 'asserts', 'israel', on(1)),
    back: says('united-states', 'retracts', 'israel', on(2)),
    unsure: says('iran', 'asserts', 'israel', ', scope: ambiguous'),
    series: says('iran', 'asserts', 'israel', ', incidents: blasts'),
    other: says('iran', 'asserts', 'united-states'),
  });
  expect({
    affirms: ids(one.affirms),
    denies: ids(one.denies),
    readings: ids(one.readings),
    open: ids(one.open),
    withdrawn: ids(one.withdrawn),
    foretold: ids(one.foretold),
    ambiguous: ids(one.ambiguous),
    series: ids(one.series),
    standing: standing(one.standing),
  }).toEqual({
    affirms: 'earlier yes maybe',
    denies: 'no not',
    readings: 'hint',
    open: 'silent open refusal',
    withdrawn: 'taken back',
    foretold: 'old',
    ambiguous: 'unsure',
    series: 'series',
    standing: 'the incident: hint silent open refusal, last refusal',
  });
});

test('what only overstates another is named, and is no origin of its own', () => {
  const found = attributionRecordsOf(
    incident({ relay: says('iran', 'asserts', '{iraq: ordered}', ', chain: ap') }),
  ).find(({ accused }) => accused.id === 'iraq');
  expect(
    found && [
      ids(found.overstated),
      ids(found.affirms),
      found.origins.map(({ claims }) => ids(claims)),
    ],
  ).toEqual(['relay', 'guess relay', ['guess']]);
});

test('of several roles the first that is not taken back gives the state', () => {
  const claims = {
    did: says('iran', 'asserts', 'israel', on(1)),
    back: says('iran', 'retracts', 'israel', on(2)),
    ordered: says('author', 'suspects', '{israel: ordered}'),
    both: says('united-states', 'asserts', '[israel, {israel: supplied}]', on(1)),
    part: says('united-states', 'retracts', 'israel', on(2)),
  };
  const one = only(claims);
  expect(one.roles.map(({ role, state }) => [role, state])).toEqual([
    ['executed', 'withdrawn'],
    ['ordered', 'suspected'],
    ['supplied', 'asserted'],
  ]);
  expect(one.state).toBe('suspected');
  const both = one.affirms.find(({ id }) => id === 'both');
  expect(both && one.rolesStill(both)).toEqual(['supplied']);
  expect(both?.speakers.map((speaker) => one.isStill(both, speaker))).toEqual([true]);
  expect(only({ did: claims.did, back: claims.back }).state).toBe('withdrawn');
});

test('who left what it said with others stands behind it no more', () => {
  const one = only({
    both: says('[iran, iraq]', 'asserts', 'israel', on(1)),
    back: says('iran', 'retracts', 'israel', on(2)),
  });
  const [both] = one.affirms;
  expect(both?.speakers.map((speaker) => one.isStill(both, speaker))).toEqual([false, true]);
  expect(one.origins.map(({ key }) => key)).toEqual(['actor iraq']);
});

test('a retraction that is taken back is not told', () => {
  const one = only({
    said: says('iran', 'asserts', 'israel', on(1)),
    back: says('iran', 'retracts', 'israel', on(2)),
    again: says('iran', 'retracts', 'israel', `${on(3)}, follows: back`),
  });
  expect([ids(one.affirms), ids(one.withdrawn)]).toEqual(['said', 'again']);
});

describe('the attributions of an incident', () => {
  const order = (claims: Readonly<Record<string, string>>) =>
    records(claims).map(({ accused }) => accused.id);

  test.for<[name: string, claims: Record<string, string>, order: string[]]>([
    [
      'most claims',
      { a: says('iraq', 'asserts', 'iran'), b: says('author'), c: says('iraq') },
      ['israel', 'iran'],
    ],
    [
      'an assertion before readings',
      { a: hint, b: hint, c: says('author', 'suspects', 'united-states') },
      ['united-states', 'israel'],
    ],
    [
      'a reading before denials',
      {
        a: says('author', 'suspects', 'iran', ', scope: ambiguous'),
        b: says('author', 'denies', 'iran'),
        c: says('iraq', 'denies', 'iran'),
        d: hint,
      },
      ['israel', 'iran'],
    ],
    [
      'a denial before nothing',
      {
        a: says('author', 'asserts', 'iran', ', scope: ambiguous'),
        b: says('author', 'asserts', 'israel', ', scope: ambiguous'),
        c: says('iraq', 'denies', 'israel'),
      },
      ['israel', 'iran'],
    ],
    [
      'of as many by name',
      { a: says('iraq', 'asserts', 'israel'), b: says('iraq', 'asserts', 'iran') },
      ['iran', 'israel'],
    ],
    [
      'those of the series, too',
      { a: says('iraq', 'asserts', 'iran', ', incidents: blasts') },
      ['iran'],
    ],
  ])('stand by %s', ([, claims, expected]) => {
    expect(order(claims)).toEqual(expected);
  });

  test('are found once', () => {
    const one = incident({ a: says('iraq') });
    expect(attributionRecordsOf(one)).toBe(attributionRecordsOf(one));
  });
});

describe('what the accused is on record with', () => {
  const unsure = ', scope: ambiguous';
  const series = ', incidents: blasts';

  test.for<[name: string, claims: Record<string, string>, expected: string]>([
    ['nothing', { a: says('iran'), b: says('iraq', 'denies') }, 'nothing recorded'],
    [
      'about the incident',
      {
        a: says('iran'),
        b: says('israel', 'denies'),
        c: says('israel', 'denies', 'israel', unsure),
      },
      'the incident: b, last b',
    ],
    [
      'perhaps about it',
      {
        a: says('iran'),
        c: says('israel', 'denies', 'israel', unsure),
        d: says('israel', 'denies', 'israel', series),
      },
      'possibly the incident: c, last c',
    ],
    [
      'about the series',
      { a: says('iran'), d: says('netanyahu', 'denies', 'israel', series) },
      'the series: d, last d',
    ],
    [
      'its unnamed people said',
      { a: says('iran'), b: says('israelis', 'denies') },
      'the incident: b, last b',
    ],
    [
      'the last, by when it was said',
      {
        a: says('iran'),
        b: says('israel', 'denies', 'israel', on(9)),
        c: says('netanyahu', 'no-comment', 'israel', on(8)),
      },
      'the incident: c b, last b',
    ],
    [
      'nothing it took back',
      {
        a: says('iran'),
        b: says('israel', 'admits', 'israel', on(1)),
        c: says('israel', 'retracts', 'israel', on(2)),
      },
      'the incident: c, last c',
    ],
  ])('is %s', ([, claims, expected]) => {
    expect(standing(only(claims).standing)).toBe(expected);
  });
});

test('an attribution is made where anybody says it, and an accusation where anybody else does', () => {
  const facts = (claims: Readonly<Record<string, string>>) => {
    const one = only(claims);
    return [isMade(one), isAccusation(one)];
  };
  expect(facts({ a: says('iran') })).toEqual([true, true]);
  expect(facts({ a: says('israel', 'claims-own') })).toEqual([true, false]);
  expect(facts({ a: hint })).toEqual([true, true]);
  expect(
    facts({
      a: says('iran', 'asserts', 'israel', on(1)),
      b: says('iran', 'retracts', 'israel', on(2)),
    }),
  ).toEqual([true, true]);
  expect(
    facts({
      a: says('iran', 'asserts', 'israel', ', scope: ambiguous'),
      b: says('iraq', 'denies'),
    }),
  ).toEqual([false, false]);
});

describe('those who answer and whom nobody accuses', () => {
  const answers = (claims: Readonly<Record<string, string>>) => {
    const one = incident(claims);
    return {
      responses: responsesOf(one).map(
        ({ actor, claims: own, standing: at }) => `${actor.id}: ${ids(own)}; ${standing(at)}`,
      ),
      unaccused: answeringUnaccused(one).map(({ actor, standing: at }) => `${actor.id} ${at.on}`),
    };
  };

  test.for<
    [name: string, claims: Record<string, string>, responses: string[], unaccused: string[]]
  >([
    [
      'deny',
      { a: says('israel', 'denies') },
      ['israel: a; the incident: a, last a'],
      ['israel the incident'],
    ],
    [
      'may deny it',
      { a: says('israel', 'denies', 'israel', ', scope: ambiguous') },
      ['israel: a; possibly the incident: a, last a'],
      ['israel possibly the incident'],
    ],
    ['are cleared by others', { a: says('iran', 'denies') }, ['israel: a; nothing recorded'], []],
    [
      'answer about a series',
      { a: says('israel', 'denies', 'israel', ', incidents: blasts') },
      [],
      [],
    ],
    ['are accused', { a: says('israel', 'denies'), b: says('iran', 'suspects') }, [], []],
    [
      'are accused of what may be another',
      { a: says('israel', 'denies'), b: says('iran', 'suspects', 'israel', ', scope: ambiguous') },
      [],
      ['israel the incident'],
    ],
    [
      'are accused of what may be another, and may answer that',
      {
        a: says('israel', 'denies', 'israel', ', scope: ambiguous'),
        b: says('iran', 'suspects', 'israel', ', scope: ambiguous'),
      },
      [],
      [],
    ],
    [
      'took their answer back',
      {
        a: says('israel', 'denies', 'israel', on(1)),
        b: says('israel', 'retracts', 'israel', on(2)),
      },
      ['israel: b; the incident: b, last b'],
      ['israel the incident'],
    ],
  ])('%s', ([, claims, responses, unaccused]) => {
    expect(answers(claims)).toEqual({ responses, unaccused });
  });

  test('in order of publication, what may be about it among what is', () => {
    const graph = recordOf({
      'articles/a.md': articleOf('source: toi\ndate: 2019-08-03', {
        last: says('israel', 'denies'),
      }),
      'articles/b.md': articleOf('source: ap\ndate: 2019-08-02', {
        perhaps: says('israel', 'denies', 'israel', ', scope: ambiguous'),
      }),
      'articles/c.md': articleOf('source: nyt\ndate: 2019-08-01', {
        first: says('iran', 'denies', 'iraq'),
        next: says('israel', 'denies'),
      }),
    });
    expect(
      responsesOf(incidentOf(graph, 'amirli')).map(
        ({ actor, claims }) => `${actor.id}: ${ids(claims)}`,
      ),
    ).toEqual(['iraq: first', 'israel: next perhaps last']);
  });
});
