import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { article, entry } from '../../record.ts';
import { toldBy } from '../../told.ts';

const entries: Readonly<Record<string, string>> = {
  'actors/iran.md': entry('name: Iran\nkind: state'),
  'actors/ministry.md': entry('name: Ministry\nkind: public-body\nof: iran'),
  'actors/iraq.md': entry('name: Iraq\nkind: state'),
  'outlets/zh.md': entry('name: ZeroHedge\nkind: aggregator'),
  'incidents/raid.md': entry('title: Raid\nkind: explosion\ndate: 2019-07-19'),
  'incidents/depot.md': entry('title: Depot\nkind: explosion\ndate: 2019-07-19'),
};

/** The claims that are asked when they were said. */
function asked(...claims: string[]): (string | undefined)[] {
  const listed = claims.map((fields) => `- {evidence: They did it., ${fields}}`).join('\n');
  const text = article(
    'source: zh\ndate: 2019-08-23\nspeakers: {people: {anonymous: They, of: iran}}',
    listed,
    'They did it.',
  );
  const files = Object.entries({ ...entries, 'articles/a.md': text });
  const { diagnostics } = buildCorpus(
    files.map(([path, content]) => ({ path, text: content })),
    'included',
  );
  return diagnostics
    .filter(({ rule }) => rule === 'change-without-said')
    .map(({ message }) => /“([^”]+)”/u.exec(message)?.[1]);
}

const no = 'id: no, speaker: iran, stance: denies, accused: iran, incidents: raid';
const yes = (speaker: string, more = 'accused: iran, incidents: raid') =>
  `id: yes, speaker: ${speaker}, stance: asserts, ${more}`;
const at = ', said: 2019-08-01';

test.each([
  ['both where neither tells', [no, yes('iran')], ['no', 'yes']],
  ['the one that does not tell', [no + at, yes('iran')], ['yes']],
  ['nobody where both tell', [no + at, yes('iran') + at], []],
  ['nobody where one came after the other', [no, `${yes('iran')}, after: no`], []],
  [
    'nobody where it came after it through another claim',
    [
      no,
      'id: then, about: other, speaker: iran, incidents: raid, after: no',
      `${yes('iran')}, after: then`,
    ],
    [],
  ],
  ['both where neither came after the other', [no, `${yes('iran')}, follows: no`], ['no', 'yes']],
  ['those who speak for it, too', [no + at, yes('ministry')], ['yes']],
  ['unnamed people of it, too', [no + at, yes('people')], ['yes']],
  ['nobody of another side', [no, yes('iraq')], []],
  ['nobody of another side beside it', [no, yes('[iran, iraq]')], []],
  ['nobody on another role', [no, yes('iran', 'accused: {iran: supplied}, incidents: raid')], []],
  ['nobody on another incident', [no, yes('iran', 'accused: iran, incidents: depot')], []],
  [
    'nobody where the incident is not sure',
    [no, yes('iran', 'accused: iran, incidents: [raid, depot], scope: ambiguous')],
    [],
  ],
  [
    'an outlet in its own voice, on a value',
    [
      'id: one, about: cause, speaker: author, value: Drone-strike, incidents: raid',
      'id: two, about: cause, speaker: zh, stance: disputes, value: drone strike, incidents: raid',
    ],
    ['one', 'two'],
  ],
])('asks %s', (_what, claims, expected) => {
  expect(asked(...claims)).toEqual(expected);
});

test('points from the id of the one that does not tell to that of the other', () => {
  const files = {
    ...entries,
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23',
      `- {evidence: They did it., ${no}}`,
      'They did it.',
    ),
    'articles/b.md': article(
      'source: zh\ndate: 2019-08-23',
      `- {evidence: They did it., ${yes('iran')}, said: 2019-08-01}`,
      'They did it.',
    ),
  };
  expect(toldBy('change-without-said', files)).toEqual([
    'articles/a.md:7:34 “no” “no” (denies) and “b/yes” (asserts) are of one side and on the same thing; when “no” was said is not told / write said: as closely as the text tells; ../2022-10 is in October 2022 or before; where the text tells only the order, write after: on the later one',
    '→ articles/b.md:7:34 the other claim',
  ]);
});

const of = (id: string, fields: string) => `id: ${id}, speaker: iran, incidents: raid, ${fields}`;

test.each([
  [
    'words that differ in case, hyphens and spaces',
    [
      of('no', 'about: cause, stance: denies, value: Air-strike'),
      of('yes', 'about: cause, value: air  strike'),
    ],
    ['no', 'yes'],
  ],
  [
    'nothing, of other words',
    [
      of('no', 'about: cause, stance: denies, value: bomb'),
      of('yes', 'about: cause, value: air strike'),
    ],
    [],
  ],
  [
    'nothing, of another matter',
    [of('no', 'about: cause, stance: denies, value: bomb'), of('yes', 'about: means, value: bomb')],
    [],
  ],
  [
    'numbers in whatever order',
    [
      of('no', 'about: toll, stance: disputes, value: {killed: 1, injured: 2}'),
      of('yes', 'about: toll, value: {injured: 2, killed: 1}'),
    ],
    ['no', 'yes'],
  ],
  [
    'nothing, of other numbers',
    [
      of('no', 'about: toll, stance: disputes, value: {killed: 1}'),
      of('yes', 'about: toll, value: {killed: 2}'),
    ],
    [],
  ],
  [
    'nothing, without a value',
    [of('no', 'about: cause, stance: denies'), of('yes', 'about: cause')],
    [],
  ],
  [
    'nothing, of two that deny, or affirm',
    [
      of('no', 'accused: iran, stance: denies'),
      of('nor', 'accused: iran, stance: disputes'),
      of('yes', 'accused: iraq, stance: asserts'),
      of('too', 'accused: iraq, stance: suspects'),
    ],
    [],
  ],
  [
    'nothing, of what neither affirms nor denies',
    [
      of('no', 'accused: iran, stance: no-comment'),
      of('then', 'accused: iran, stance: retracts'),
      of('hint', 'accused: iran, stance: hints, read-by: author'),
      of('yes', 'accused: iran, stance: asserts'),
    ],
    [],
  ],
])('one thing is %s', (_what, claims, expected) => {
  expect(asked(...claims)).toEqual(expected);
});
