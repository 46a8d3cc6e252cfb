import { describe, expect, test } from 'vitest';
import {
  asOf,
  correctedAfter,
  knownFrom,
  missingFrom,
  publicationDays,
  publishedBy,
} from '../../src/analysis/as-of.ts';
import { attributionHistory } from '../../src/analysis/attribution-history.ts';
import { attributionRecordsOf } from '../../src/analysis/attribution-records.ts';
import { claimsAbout } from '../../src/analysis/claims-about.ts';
import { contradictionsOf } from '../../src/analysis/contradictions.ts';
import { byPublication } from '../../src/analysis/order.ts';
import type { Claim, Incident } from '../../src/corpus/linking/graph.ts';
import { parseDate, type RecordDate } from '../../src/model/date.ts';
import { article, articleOf, incidentOf, recordOf } from '../record.ts';

const body = 'Israel did it. Israel denied it. Five died. Seven died. Israel again.';
const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-20~',
    `- {id: five, about: toll, speaker: author, value: {killed: 5}, incidents: amirli, evidence: Five died.}
- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}`,
    body,
  ),
  'articles/b.md': article(
    'source: toi\ndate: 2019-08-21/2019-08-23',
    `- {id: denial, speaker: israel, stance: denies, accused: israel, incidents: amirli, responds-to: a/did, evidence: Israel denied it.}
- {id: seven, about: toll, speaker: author, value: {killed: 7}, incidents: amirli, conflicts-with: [{claim: a/did, reason: one count includes it}], evidence: Seven died.}
- {id: again, speaker: author, stance: asserts, accused: israel, incidents: blasts, evidence: Israel again.}`,
    body,
  ),
  'articles/c.md': article(
    'source: nyt\ndate: 2019-08-23',
    '- {id: did, about: damage, speaker: author, incidents: amirli, evidence: Israel did it.}',
    body,
  ),
  'articles/open.md': article(
    'source: nyt\ndate: 2019-08-19/..',
    '- {id: did, about: damage, speaker: author, incidents: amirli, evidence: Israel did it.}',
    body,
  ),
  'articles/undated.md':
    '---\ntitle: x\ndraft: true\nsource: nyt\nlanguage: en\nclaims:\n  - {id: d, about: damage, speaker: author, incidents: amirli, evidence: Israel did it.}\n---\nIsrael did it.',
});
const amirli = incidentOf(graph, 'amirli');

const keys = (claims: readonly Claim[]) => claims.map(({ key }) => key);
const on = (day: string, incident: Incident = amirli) => asOf(incident, dated(day));

function dated(edtf: string): RecordDate {
  const date = parseDate(edtf);
  if (!date) throw new Error(`no date: ${edtf}`);
  return date;
}

test.for([
  ['2019-08-23', '2019-08-23'],
  ['2019-08-23~', '2019-08-23'],
  ['2019-08', '2019-08-31'],
  ['2019-08-21/2019-08-24', '2019-08-24'],
  ['[2019-08-21,2019-08-22]', '2019-08-22'],
  ['2019-08-23T23:30:00-05:00', '2019-08-23'],
  ['2019-08-24T01:00+03:30', '2019-08-24'],
  ['2019-08?', '2019-08-31'],
  ['[2019-08-21..2019-08-23]', '2019-08-23'],
  ['2019-08-21/..', undefined],
  ['2019-08-21/', undefined],
] as const)('what is dated %s had surely been published by %s', ([date, day]) => {
  expect(publishedBy({ date: dated(date) })).toEqual(day && dated(day));
});

test('an article counts from the local day of its time on, its page as of that day with it', () => {
  const night = recordOf({
    'articles/night.md': article(
      'source: zh\ndate: 2019-08-23T23:30-05:00',
      '- {id: did, speaker: author, stance: asserts, accused: israel, incidents: amirli, evidence: Israel did it.}',
      body,
    ),
  });
  const incident = incidentOf(night, 'amirli');
  expect(publicationDays(incident).map(({ edtf }) => edtf)).toEqual(['2019-08-23']);
  expect(keys(on('2019-08-22', incident).claims)).toEqual([]);
  expect(keys(on('2019-08-23', incident).claims)).toEqual(['night/did']);
  expect(
    attributionHistory(incident).map(({ day, attributions }) => [
      day.edtf,
      attributions.map(({ accused, state }) => [accused.id, state]),
    ]),
  ).toEqual([['2019-08-23', [['israel', 'unsourced']]]]);
});

test('an incident has a day for each on which something about it had been published', () => {
  expect(publicationDays(amirli).map(({ edtf }) => edtf)).toEqual(['2019-08-20', '2019-08-23']);
  expect(publicationDays(incidentOf(recordOf({}), 'amirli'))).toEqual([]);
});

describe('an incident as it was known on a day', () => {
  test('has the claims published by then, and none without a date', () => {
    expect(
      ['2019-08-19', '2019-08-20', '2019-08-22', '2019-08-23'].map((day) => keys(on(day).claims)),
    ).toEqual([
      [],
      ['a/five', 'a/did'],
      ['a/five', 'a/did'],
      ['a/five', 'a/did', 'b/denial', 'b/seven', 'c/did'],
    ]);
  });

  test('has the claims about its series published by then', () => {
    const series = (day: string) => keys(claimsAbout(on(day)).series);
    expect([series('2019-08-22'), series('2019-08-23')]).toEqual([[], ['b/again']]);
  });

  test('has the state of the attribution at that time', () => {
    const states = (day: string) =>
      attributionRecordsOf(on(day)).map(({ accused, state, standing }) => [
        accused.id,
        state,
        standing.on,
      ]);
    expect([states('2019-08-20'), states('2019-08-23')]).toEqual([
      [['israel', 'unsourced', 'nothing recorded']],
      [['israel', 'contested', 'the incident']],
    ]);
  });

  test('has no contradiction with what came later, not even one that editors have linked', () => {
    const kinds = (day: string) => contradictionsOf(on(day)).map(({ kind }) => kind);
    expect([kinds('2019-08-20'), kinds('2019-08-23').sort()]).toEqual([
      [],
      ['asserted and denied', 'linked', 'numbers'],
    ]);
  });

  test('has no claim that leads to a later one', () => {
    const answers = (day: string) =>
      on(day).claims.flatMap(({ key, answeredBy, conflictedBy }) => [
        [key, keys(answeredBy), keys(conflictedBy.map(({ claim }) => claim))],
      ])[1];
    expect([answers('2019-08-20'), answers('2019-08-23')]).toEqual([
      ['a/did', [], []],
      ['a/did', ['b/denial'], ['b/seven']],
    ]);
  });

  test('keeps the order of publication', () => {
    expect(keys([...on('2019-08-23').claims].reverse().sort(byPublication))).toEqual([
      'a/five',
      'a/did',
      'b/denial',
      'b/seven',
      'c/did',
    ]);
  });

  test('has the members of which something had been published', () => {
    const blasts = incidentOf(graph, 'blasts');
    const members = (day: string) => on(day, blasts).members.map(({ id }) => id);
    expect([members('2019-08-19'), members('2019-08-20')]).toEqual([[], ['amirli']]);
  });

  test('leaves the incident itself as it is', () => {
    on('2019-08-19');
    expect([amirli.claims.length, amirli.series[0]?.claims.length]).toEqual([7, 1]);
  });
});

test('what was not known on a day is counted, with what has no date', () => {
  expect(['2019-08-20', '2019-08-23'].map((day) => missingFrom(on(day), amirli))).toEqual([6, 2]);
});

describe('the day from which a claim is known', () => {
  const [claim] = amirli.claims;
  if (!claim) throw new Error('no claim');
  const dateOf = (edtf: string | undefined) => (edtf === undefined ? undefined : dated(edtf));
  const from = (date: string | undefined, said?: string, correction?: string) =>
    knownFrom({
      ...claim,
      article: { ...claim.article, date: dateOf(date) },
      said: dateOf(said),
      correction: dateOf(correction),
    })?.edtf;

  test.for<
    [
      date: string | undefined,
      said: string | undefined,
      correction: string | undefined,
      day: string | undefined,
    ]
  >([
    ['2019-08-20', undefined, undefined, '2019-08-20'],
    ['2019-08-20', '2019-08-01', undefined, '2019-08-20'],
    ['2019-08-20', '2019-08-20', undefined, '2019-08-20'],
    ['2019-08-20', '2019-08-21', undefined, '2019-08-21'],
    ['2019-08-20', '2019-08-22/2019-08-24', undefined, '2019-08-22'],
    ['2019-08-20', '2019-08', undefined, '2019-08-20'],
    ['2019-08-20', undefined, '2019-09-02', '2019-09-02'],
    ['2019-08-20', '2019-08-21', '2019-09-02', '2019-09-02'],
    [undefined, '2019-08-01', undefined, undefined],
    [undefined, undefined, '2019-09-02', '2019-09-02'],
    ['9999-12-31', undefined, undefined, '9999-12-31'],
    ['Y10000', undefined, undefined, undefined],
    ['-0001-12-31', undefined, undefined, undefined],
  ])('published %s, said %s, by a correction of %s: %s', ([date, said, correction, day]) => {
    expect(from(date, said, correction)).toBe(day);
  });

  test('is a whole day', () => {
    expect(publishedBy({ date: dated('2019-08-21/2019-08-23') })).toEqual(dated('2019-08-23'));
    expect(publishedBy({ date: undefined })).toBeUndefined();
  });

  test('is that from which the page of the incident has it', () => {
    const later = { ...claim, said: dated('2019-08-21') };
    const incident = { ...amirli, claims: [later] };
    const has = (day: string) => asOf(incident, dated(day)).claims.length;
    expect([has('2019-08-20'), has('2019-08-21')]).toEqual([0, 1]);
  });

  test('and an article that was corrected after a day is told, once', () => {
    const corrections = [
      { date: dated('2019-08-25'), text: 'x' },
      { date: dated('2019-08-30'), text: 'y' },
    ];
    const corrected = { ...claim, article: { ...claim.article, corrections } };
    const after = (day: string) =>
      correctedAfter({ claims: [corrected, corrected, ...amirli.claims] }, dated(day)).length;
    expect(['2019-08-24', '2019-08-25', '2019-08-29', '2019-08-30'].map(after)).toEqual([
      1, 1, 1, 0,
    ]);
  });
});

test('a claim that is linked in several ways has one copy, which leads to copies alone', () => {
  const says = 'speaker: iran, stance: asserts, accused: israel';
  const linked = recordOf({
    'articles/a.md': articleOf('source: zh\ndate: 2019-08-20', { a: says, b: says }),
    'articles/b.md': articleOf('source: toi\ndate: 2019-08-21', {
      c: `${says}, responds-to: a/a, follows: a/a, after: a/a, conflicts-with: {a/a: They differ.}`,
      d: `${says}, responds-to: e/e, follows: e/e, conflicts-with: {e/e: They differ.}`,
    }),
    'articles/e.md': articleOf('source: ap\ndate: 2019-08-22', { e: says }),
  });
  const { claims } = on('2019-08-21', incidentOf(linked, 'amirli'));
  const find = (id: string) => {
    const found = claims.find((claim) => claim.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  const [a, c, d] = [find('a'), find('c'), find('d')];
  for (const links of [c.respondsTo, c.follows, c.after]) expect(links[0]).toBe(a);
  expect(c.conflictsWith).toEqual([{ claim: a, reason: 'They differ.' }]);
  for (const links of [a.answeredBy, a.followedBy]) expect(links[0]).toBe(c);
  expect(a.conflictedBy).toEqual([{ claim: c, reason: 'They differ.' }]);
  expect([d.respondsTo, d.follows, d.conflictsWith]).toEqual([[], [], []]);
});
