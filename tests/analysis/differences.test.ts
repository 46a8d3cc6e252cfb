import { describe, expect, test } from 'vitest';
import { asOf, publicationDays } from '../../src/analysis/as-of.ts';
import {
  type Difference,
  differencesByClaim,
  differencesOf,
  isDisagreement,
} from '../../src/analysis/differences.ts';
import { article, claimOf, entry, incidentOf, recordOf } from '../record.ts';

const body =
  'They did it. They did not do it. Three were killed. Seven were killed. On 19 July 2018. On 19 July 2019. On 18 July 2018. In another place. So officials said.';

/** Claims in flow YAML, without their braces. */
const claims = (...written: string[]) =>
  written.map((fields) => `- {incidents: amirli, ${fields}}`).join('\n');

const record = (
  written: readonly string[],
  further: Readonly<Record<string, string>> = {},
  fields = 'date: 2019-08-23',
) =>
  recordOf({
    'articles/a.md': article(`source: zh\n${fields}`, claims(...written), body),
    ...further,
  });

const told = ({ kind, rule, topic, sides, course }: Difference) => ({
  kind,
  rule,
  topic,
  sides: sides.map((side) => side.map(({ id }) => id)),
  course: course.map(({ id }) => id),
});

const differences = (...args: Parameters<typeof record>) =>
  differencesOf(incidentOf(record(...args), 'amirli')).map(told);

const denial = (said: string) =>
  `id: denied, speaker: iran, stance: denies, accused: {iran: supplied}, ${said}evidence: They did not do it.`;
const admission = (said: string) =>
  `id: admitted, speaker: iran, stance: claims-own, accused: {iran: supplied}, ${said}evidence: They did it.`;

const change = (...course: string[]) => ({
  kind: 'change over time',
  rule: 'asserted and denied',
  topic: 'attribution',
  sides: course.map((id) => [id]),
  course,
});

describe('a change over time', () => {
  test.each([
    ['2019-07', '2019-08', ['denied', 'admitted']],
    ['2019-08-02', '2019-07', ['admitted', 'denied']],
    ['../2019-07', '2019-08', ['denied', 'admitted']],
  ])('is what one side denies in %s and admits in %s, in this order', (no, yes, order) => {
    expect(differences([admission(`said: ${yes}, `), denial(`said: ${no}, `)])).toEqual([
      change(...order),
    ]);
  });

  test('is told by publication where one claim does not tell when', () => {
    const later = article(
      'source: toi\ndate: 2019-08-24',
      claims(denial('')),
      'They did not do it.',
    );
    expect(differences([admission('said: 2019-08, ')], { 'articles/b.md': later })).toEqual([
      change('admitted', 'denied'),
    ]);
  });

  test.each([
    ['neither claim tells when', '', ''],
    ['one does not', 'said: 2019-08, ', ''],
    ['both were said on one day', 'said: 2019-08-02, ', 'said: 2019-08-02, '],
    ['one may have been said before or after', 'said: 2019-08, ', 'said: 2019, '],
    ['one may have been said until after', 'said: 2019-08, ', 'said: ../2019-12, '],
  ])('is a contradiction where %s, in one article', (_why, yes, no) => {
    const at = no.includes('2019-12') ? 'date: 2019-12-31' : undefined;
    expect(differences([admission(yes), denial(no)], {}, at).map(({ kind }) => kind)).toEqual([
      'contradiction',
    ]);
  });

  test('is of a side by its people, named or not, and of two who speak for the accused', () => {
    const speakers =
      'date: 2019-08-23\nspeakers: {officials: {anonymous: officials, of: iraqi-army}}';
    const kinds = (who: string, accused: string) =>
      differences(
        [
          `id: no, speaker: ${who}, stance: denies, accused: ${accused}, said: 2019-08-01, evidence: They did not do it.`,
          `id: yes, speaker: officials, stance: asserts, accused: ${accused}, said: 2019-08-02, evidence: They did it.`,
        ],
        { 'actors/ministry.md': entry('name: Ministry\nkind: public-body\nof: iraq') },
        speakers,
      ).map(({ kind }) => kind);
    expect([
      kinds('iraqi-army', 'iraqi-army'),
      kinds('iraq', 'iraqi-army'),
      kinds('ministry', 'iraq'),
      kinds('ministry', 'iraqi-army'),
      kinds('iran', 'iraqi-army'),
    ]).toEqual([
      ['change over time'],
      ['change over time'],
      ['change over time'],
      ['contradiction'],
      ['contradiction'],
    ]);
  });

  const toll = (id: string, speaker: string, killed: number, said: string, evidence: string) =>
    `id: ${id}, about: toll, speaker: ${speaker}, value: {killed: ${killed}}, said: ${said}, evidence: ${evidence} were killed.`;

  test('is another number given later; what others say remains a contradiction', () => {
    expect(
      differences([
        toll('first', 'iraq', 3, '2019-07-20', 'Three'),
        toll('then', 'iraq', 7, '2019-07-25', 'Seven'),
      ]),
    ).toEqual([
      {
        kind: 'change over time',
        rule: 'numbers',
        topic: 'toll',
        sides: [['first'], ['then']],
        course: ['first', 'then'],
      },
    ]);
    expect(
      differences([
        toll('first', 'iraq', 3, '2019-07-20', 'Three'),
        toll('then', 'iraq', 7, '2019-07-25', 'Seven'),
        toll('other', 'iran', 7, '2019-07-26', 'Seven'),
      ]).map(({ kind, sides }) => [kind, ...sides]),
    ).toEqual([
      ['contradiction', ['first'], ['other']],
      ['change over time', ['first'], ['then']],
    ]);
  });

  test('is told once for each side, with all that it said', () => {
    expect(
      differences([
        toll('a1', 'iraq', 3, '2019-07-20', 'Three'),
        toll('a2', 'iraqi-army', 7, '2019-07-21', 'Seven'),
        toll('a3', 'iraq', 3, '2019-07-22', 'Three'),
        toll('b1', 'iran', 7, '2019-07-20', 'Seven'),
        toll('b2', 'iran', 3, '2019-07-23', 'Three'),
      ])
        .filter(({ kind }) => kind === 'change over time')
        .map(({ sides, course }) => [sides, course]),
    ).toEqual([
      [
        [['a1', 'a3'], ['a2']],
        ['a1', 'a2', 'a3'],
      ],
      [
        [['b1'], ['b2']],
        ['b1', 'b2'],
      ],
    ]);
  });

  test('is no disagreement', () => {
    const found = differencesOf(
      incidentOf(record([admission('said: 2019-08, '), denial('said: 2019-07, ')]), 'amirli'),
    );
    expect(found.filter(isDisagreement)).toEqual([]);
  });
});

describe('a likely slip', () => {
  const caption = 'captions: [On 19 July 2017.]\ndate: 2019-08-23';
  const slip = (id: string) => ({
    kind: 'likely slip',
    rule: 'dates',
    topic: 'date',
    sides: [[id], []],
    course: [],
  });
  const date = (id: string, value: string, evidence: string) =>
    `id: ${id}, about: date, speaker: author, value: ${value}, evidence: ${evidence}`;

  test('is a caption’s year, whatever else is said of the date', () => {
    const photo = date('photo', '2017-07-19', 'On 19 July 2017.');
    expect(differences([photo], {}, caption)).toEqual([slip('photo')]);
    expect(
      differences([photo, date('day', '2019-07-19', 'On 19 July 2019.')], {}, caption),
    ).toEqual([slip('photo')]);
  });

  test('is one passage’s year where the same article gives the day as the record has it', () => {
    const one = date('one', '2018-07-19', 'On 19 July 2018.');
    expect(differences([one]).map(({ kind }) => kind)).toEqual(['contradiction']);
    expect(differences([one, date('day', '2019-07', 'On 19 July 2019.')])).toEqual([slip('one')]);
    const twice = date('one', '2018-07-19', '[On 19 July 2018., In another place.]');
    expect(
      differences([twice, date('day', '2019-07-19', 'On 19 July 2019.')]).map(({ kind }) => kind),
    ).toEqual(['contradiction', 'contradiction']);
  });

  test.each(['2017-07-18', '2017-07', '2017'])('is not %s, which is not the day', (value) => {
    expect(
      differences([date('photo', value, 'On 19 July 2017.')], {}, caption).map(({ kind }) => kind),
    ).toEqual(['contradiction']);
  });

  test('that an editor has linked is still a difference the editors note', () => {
    const linked = differences(
      [
        `${date('photo', '2017-07-19', 'On 19 July 2017.')}, conflicts-with: {day: Two years apart.}`,
        date('day', '2019-07-19', 'On 19 July 2019.'),
      ],
      {},
      caption,
    );
    expect(linked.map(({ kind, topic }) => [kind, topic])).toEqual([
      ['noted by the editors', 'date'],
      ['likely slip', 'date'],
    ]);
  });
});

describe('what editors have linked is on', () => {
  const hint =
    'id: hint, speaker: netanyahu, stance: hints, read-by: author, accused: israel, evidence: They did it.';
  const assertion =
    'id: says, speaker: iraq, stance: asserts, accused: israel, evidence: They did it.';
  const topics = (...written: string[]) => differences(written).map(({ topic }) => topic);
  const linked = 'conflicts-with: {other: They do not fit.}';

  test('how it is put, where neither denies', () => {
    const refusal =
      'id: other, speaker: israel, stance: neither-confirms-nor-denies, accused: israel, evidence: They did not do it.';
    expect(differences([assertion, `${hint}, ${linked}`, refusal])).toEqual([
      {
        kind: 'noted by the editors',
        rule: undefined,
        topic: 'wording',
        sides: [['hint'], ['other']],
        course: [],
      },
    ]);
    expect(topics(`${assertion}, ${linked}`, refusal)).toEqual(['wording']);
  });

  test('who did it, where others are accused', () => {
    const suspicion =
      'id: other, speaker: iran, stance: suspects, accused: united-states, evidence: They did it.';
    expect(topics(`${assertion}, ${linked}`, suspicion)).toEqual(['attribution']);
  });

  test('how it is put, where the denial is of another incident', () => {
    const graph = recordOf({
      'incidents/depot.md': entry('title: Depot\nkind: explosion\ndate: 2019-07-30'),
      'articles/a.md': article(
        'source: zh\ndate: 2019-08-23',
        `- {incidents: [amirli, depot], ${assertion}, ${linked}}
- {incidents: depot, id: other, speaker: israel, stance: denies, accused: israel, evidence: They did not do it.}`,
        body,
      ),
    });
    const on = (id: string) =>
      differencesOf(incidentOf(graph, id)).map(({ kind, topic }) => [kind, topic]);
    expect([on('amirli'), on('depot')]).toEqual([
      [['noted by the editors', 'wording']],
      [['contradiction', 'attribution']],
    ]);
  });

  test('the other aspect, where only one says who did it', () => {
    const cause =
      'id: other, about: cause, speaker: iran, value: accident, evidence: They did not do it.';
    expect(topics(`${assertion}, ${linked}`, cause)).toEqual(['cause']);
  });
});

test('a claim has its differences of every kind, disagreements first', () => {
  const graph = record([
    admission('said: 2019-08, '),
    denial('said: 2019-07, '),
    'id: accuses, speaker: iraq, stance: asserts, accused: {iran: supplied}, evidence: They did it.',
  ]);
  const kindsOf = (id: string) =>
    differencesByClaim(graph)
      .get(claimOf(graph, `a/${id}`))
      ?.map(({ kind, sides }) => [kind, ...sides.map((side) => side.map((claim) => claim.id))]);
  expect([kindsOf('denied'), kindsOf('admitted'), kindsOf('accuses')]).toEqual([
    [
      ['contradiction', ['denied'], ['accuses']],
      ['change over time', ['denied'], ['admitted']],
    ],
    [['change over time', ['denied'], ['admitted']]],
    [['contradiction', ['denied'], ['accuses']]],
  ]);
});

test('as it was known by the first day, an incident has only the differences of that day', () => {
  const graph = record([denial('said: 2019-07, ')], {
    'articles/b.md': article(
      'source: toi\ndate: 2019-08-24',
      claims(admission('said: 2019-08, ')),
      'They did it.',
    ),
  });
  const incident = incidentOf(graph, 'amirli');
  expect(
    publicationDays(incident).map((day) => differencesOf(asOf(incident, day)).map(told)),
  ).toEqual([[], [change('denied', 'admitted')]]);
});
