import { describe, expect, test } from 'vitest';
import { contradictionsByClaim, contradictionsOf } from '../../src/analysis/contradictions.ts';
import { article, articleOf, claimOf, entry, incidentOf, recordOf } from '../record.ts';

const body =
  'Seven were killed. Five were killed. At least one was killed. It was a drone. It was a short circuit. It was an air strike. On 12 August. In 2018. Israel did it. Iran did it. It was not Israel at all.';

function contradictions(...claims: string[]) {
  const listed = claims.map(
    (claim, index) =>
      `- id: c${index + 1}\n  ${claim.includes('speaker: ') ? '' : 'speaker: author\n  '}incidents: amirli\n  ${claim.replaceAll('; ', '\n  ')}`,
  );
  const graph = recordOf({
    'articles/a.md': article('source: zh\ndate: 2019-08-23', listed.join('\n'), body),
  });
  return contradictionsOf(incidentOf(graph, 'amirli')).map(({ kind, about, sides, reason }) => ({
    kind,
    about,
    sides: sides.map((side) => side.map(({ id }) => id)),
    ...(reason === undefined ? {} : { reason }),
  }));
}

const killed = (value: string, evidence: string) =>
  `about: toll; value: {killed: ${value}}; evidence: ${evidence}`;

describe('contradictions', () => {
  test('tolls that exclude each other contradict', () => {
    expect(
      contradictions(killed('7', 'Seven were killed.'), killed('5', 'Five were killed.')),
    ).toEqual([{ kind: 'numbers', about: 'toll', sides: [['c1'], ['c2']] }]);
  });

  test('tolls that one number fits do not', () => {
    expect(
      contradictions(killed('7', 'Seven were killed.'), killed('1+', 'At least one was killed.')),
    ).toEqual([]);
  });

  test('a loose number excludes only what lies outside the scale it is rounded to', () => {
    const loose = killed('20~', 'Seven were killed.');
    expect(contradictions(loose, killed('25', 'Five were killed.'))).toEqual([]);
    expect(contradictions(loose, killed('26', 'Five were killed.'))).toEqual([
      { kind: 'numbers', about: 'toll', sides: [['c1'], ['c2']] },
    ]);
  });

  test('that it happened contradicts that it did not, as such or with the same value, and that nothing did', () => {
    const happened = (fields: string, evidence: string) =>
      `about: occurrence; ${fields}evidence: ${evidence}`;
    const found = [{ kind: 'asserted and denied', about: 'occurrence', sides: [['c1'], ['c2']] }];
    expect(
      contradictions(
        happened('', 'It was a drone.'),
        happened('stance: disputes; ', 'It was an air strike.'),
      ),
    ).toEqual(found);
    expect(
      contradictions(
        happened('value: his death; ', 'It was a drone.'),
        happened('value: his death; stance: denies; ', 'It was an air strike.'),
      ),
    ).toEqual(found);
    expect(
      contradictions(
        happened('value: his death; ', 'It was a drone.'),
        happened('stance: denies; ', 'It was an air strike.'),
      ),
    ).toEqual(found);
    expect(
      contradictions(
        happened('', 'It was a drone.'),
        happened('value: his death; stance: denies; ', 'It was an air strike.'),
      ),
    ).toEqual([]);
  });

  test('who name the same accused in another order are one side', () => {
    const named = (accused: string, stance: string, evidence: string) =>
      `speaker: unattributed; accused: ${accused}; stance: ${stance}; evidence: ${evidence}`;
    expect(
      contradictions(
        named('[israel, iran]', 'asserts', 'Israel did it.'),
        named('[iran, israel]', 'asserts', 'Iran did it.'),
        named('israel', 'disputes', 'It was not Israel at all.'),
      ),
    ).toEqual([
      { kind: 'asserted and denied', about: 'attribution', sides: [['c1', 'c2'], ['c3']] },
    ]);
  });

  test('causes contradict unless one is a kind of the other', () => {
    const drone = 'about: cause; value: drone strike; evidence: It was a drone.';
    expect(
      contradictions(drone, 'about: cause; value: air strike; evidence: It was an air strike.'),
    ).toEqual([]);
    expect(
      contradictions(
        drone,
        'about: cause; value: electrical fault; evidence: It was a short circuit.',
      ),
    ).toEqual([{ kind: 'values', about: 'cause', sides: [['c1'], ['c2']] }]);
  });

  test('a suspicion excludes nothing', () => {
    expect(
      contradictions(
        'about: cause; stance: suspects; value: unsafe storage; evidence: It was a drone.',
        'about: cause; value: electrical fault; evidence: It was a short circuit.',
      ),
    ).toEqual([]);
  });

  test('words that are not on the list are never compared by kind', () => {
    expect(
      contradictions(
        'about: cause; value: drone strike; evidence: It was a drone.',
        'about: cause; value: something else; evidence: It was a short circuit.',
      ),
    ).toEqual([]);
  });

  test('one value asserted and disputed contradicts, whatever its spelling', () => {
    expect(
      contradictions(
        'about: cause; value: electrical fault; evidence: It was a short circuit.',
        'about: cause; stance: disputes; value: Electrical-fault; evidence: It was a drone.',
      ),
    ).toEqual([{ kind: 'asserted and denied', about: 'cause', sides: [['c1'], ['c2']] }]);
  });

  test('a date that does not meet the record’s own contradicts it', () => {
    expect(contradictions('about: date; value: 2018; evidence: In 2018.')).toEqual([
      { kind: 'dates', about: 'date', sides: [['c1'], []] },
    ]);
    expect(contradictions('about: date; value: 2019-07; evidence: On 12 August.')).toEqual([]);
  });

  test('two dates that do not meet contradict each other and, one of them, the record', () => {
    expect(
      contradictions(
        'about: date; value: 2019-07-19; evidence: On 12 August.',
        'about: date; value: 2018; evidence: In 2018.',
      ),
    ).toEqual([
      { kind: 'dates', about: 'date', sides: [['c1'], ['c2']] },
      { kind: 'dates', about: 'date', sides: [['c2'], []] },
    ]);
  });

  test('an attribution asserted and disputed contradicts; a refusal to say does not', () => {
    const israel = 'stance: asserts; accused: israel; evidence: Israel did it.';
    expect(
      contradictions(
        israel,
        'stance: disputes; accused: israel; evidence: It was not Israel at all.',
      ),
    ).toEqual([{ kind: 'asserted and denied', about: 'attribution', sides: [['c1'], ['c2']] }]);
    expect(
      contradictions(
        israel,
        'stance: no-comment; accused: israel; evidence: It was not Israel at all.',
      ),
    ).toEqual([]);
  });

  test('different accused contradict, an actor and the state it speaks for do not', () => {
    const israel = 'stance: asserts; accused: israel; evidence: Israel did it.';
    expect(
      contradictions(
        israel,
        'speaker: iraq; stance: asserts; accused: iran; evidence: Iran did it.',
      ),
    ).toEqual([{ kind: 'accused', about: 'attribution', sides: [['c1'], ['c2']] }]);
    expect(
      contradictions(israel, 'stance: asserts; accused: netanyahu; evidence: Iran did it.'),
    ).toEqual([]);
    expect(
      contradictions(israel, 'stance: asserts; accused: {iran: supplied}; evidence: Iran did it.'),
    ).toEqual([]);
  });

  test('all who say the same stand on one side', () => {
    expect(
      contradictions(
        killed('7', 'Seven were killed.'),
        killed('5', 'Five were killed.'),
        killed('7', 'At least one was killed.'),
      ),
    ).toEqual([{ kind: 'numbers', about: 'toll', sides: [['c1', 'c3'], ['c2']] }]);
  });

  test('an editor’s link stands with its reason', () => {
    expect(
      contradictions(
        'about: target; value: a depot; evidence: It was a drone.; conflicts-with: {c2: One building cannot be both.}',
        'about: target; value: offices; evidence: It was an air strike.',
      ),
    ).toEqual([
      {
        kind: 'linked',
        about: 'target',
        sides: [['c1'], ['c2']],
        reason: 'One building cannot be both.',
      },
    ]);
  });

  test('what a rule finds and an editor links is one, with the editor’s reason', () => {
    expect(
      contradictions(
        `${killed('7', 'Seven were killed.')}; conflicts-with: {c2: They count the same people.}`,
        killed('5', 'Five were killed.'),
      ),
    ).toEqual([
      {
        kind: 'numbers',
        about: 'toll',
        sides: [['c1'], ['c2']],
        reason: 'They count the same people.',
      },
    ]);
  });

  test('an ambiguous claim contradicts nothing by rule', () => {
    expect(
      contradictions(
        killed('7', 'Seven were killed.'),
        `scope: ambiguous; ${killed('5', 'Five were killed.')}`,
      ),
    ).toEqual([]);
  });
});

test('those who say one thing stand on one side in the order of publication, suspicions among them', () => {
  const israel = 'accused: israel; evidence: Israel did it.';
  expect(
    contradictions(
      `stance: asserts; ${israel}`,
      'stance: denies; accused: israel; evidence: It was not Israel at all.',
      `stance: suspects; ${israel}`,
      killed('7', 'Seven were killed.'),
      'speaker: iraq; stance: asserts; accused: iran; evidence: Iran did it.',
      `stance: asserts; ${israel}`,
      killed('5', 'Five were killed.'),
    ),
  ).toEqual([
    { kind: 'asserted and denied', about: 'attribution', sides: [['c1', 'c3', 'c6'], ['c2']] },
    { kind: 'accused', about: 'attribution', sides: [['c1', 'c6'], ['c5']] },
    { kind: 'numbers', about: 'toll', sides: [['c4'], ['c7']] },
  ]);
});

test('a claim has the contradictions it is a side of, of each of its incidents, and what editors linked last', () => {
  const graph = recordOf({
    'incidents/depot.md': entry('title: Explosion at a depot\nkind: explosion\ndate: 2019-08-30'),
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23',
      `- {id: seven, about: toll, speaker: author, value: {killed: 7}, incidents: [depot, amirli], conflicts-with: [{claim: a/drone, reason: another day}], evidence: Seven were killed.}
- {id: eight, about: toll, speaker: author, value: {killed: 8}, incidents: amirli, evidence: Five were killed.}
- {id: nine, about: toll, speaker: author, value: {killed: 9}, incidents: depot, evidence: At least one was killed.}
- {id: drone, about: damage, speaker: author, incidents: amirli, evidence: It was a drone.}`,
      body,
    ),
  });
  const found = contradictionsByClaim(graph);
  const sidesOf = (id: string) =>
    found
      .get(claimOf(graph, `a/${id}`))
      ?.map(({ kind, sides }) => [kind, ...sides.flat().map((claim) => claim.id)]);
  expect([sidesOf('seven'), sidesOf('eight'), sidesOf('drone')]).toEqual([
    [
      ['numbers', 'seven', 'nine'],
      ['numbers', 'seven', 'eight'],
      ['linked', 'seven', 'drone'],
    ],
    [['numbers', 'seven', 'eight']],
    [['linked', 'seven', 'drone']],
  ]);
});

test('two claims that contradict each other on several incidents, or by rule and by an editor, do so once', () => {
  const graph = recordOf({
    'incidents/depot.md': entry('title: Explosion at a depot\nkind: explosion\ndate: 2019-07-20'),
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23',
      `- {id: did, speaker: author, stance: asserts, accused: israel, incidents: [amirli, depot], evidence: Israel did it.}
- {id: not, speaker: iraq, chain: [], stance: disputes, accused: israel, incidents: [amirli, depot], conflicts-with: [{claim: a/did, reason: They cannot both be so.}], evidence: It was not Israel at all.}`,
      body,
    ),
  });
  const found = contradictionsByClaim(graph).get(claimOf(graph, 'a/did'));
  expect(found?.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['asserted and denied', 'They cannot both be so.'],
  ]);
});

test('of a series each account may hold of some of its incidents, but for denials and tolls', () => {
  const says = 'stance: asserts, accused: ';
  const both = 'incidents: [blasts]';
  const graph = recordOf({
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
      israel: `speaker: iraq, ${says}israel, ${both}`,
      iran: `speaker: author, ${says}iran, ${both}`,
      denial: `speaker: nyt, stance: denies, accused: iran, ${both}`,
      seven: `speaker: iraq, about: toll, value: {killed: 7}, ${both}`,
      eight: `speaker: author, about: toll, value: {killed: 8}, ${both}`,
      attack: `speaker: iraq, about: cause, value: attack, ${both}`,
      accident: `speaker: author, about: cause, value: accident, ${both}`,
    }),
  });
  expect(
    contradictionsOf(incidentOf(graph, 'blasts')).map(({ kind, sides }) => [
      kind,
      ...sides.flat().map(({ id }) => id),
    ]),
  ).toEqual([
    ['asserted and denied', 'iran', 'denial'],
    ['numbers', 'seven', 'eight'],
  ]);
});

test.for<[name: string, claims: Record<string, string>]>([
  ['is taken back', { back: 'speaker: iraq, stance: retracts, accused: israel, said: 2019-08-03' }],
  ['only overstates another', { denial: 'speaker: iran, stance: denies, accused: israel' }],
])('what %s contradicts nothing', ([name, more]) => {
  const isRelay = name.startsWith('only');
  const graph = recordOf({
    'articles/ap.md': articleOf('source: ap\ndate: 2019-08-01', {
      told: 'speaker: united-states, stance: suspects, accused: israel',
    }),
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
      one: isRelay
        ? 'speaker: united-states, stance: asserts, accused: israel, chain: ap'
        : 'speaker: iraq, stance: asserts, accused: israel, said: 2019-08-02',
      other: 'speaker: iran, stance: asserts, accused: iran',
      ...more,
    }),
  });
  const sides = contradictionsOf(incidentOf(graph, 'amirli')).flatMap((found) =>
    found.sides.flat(),
  );
  expect(sides.map(({ id }) => id)).not.toContain('one');
});
