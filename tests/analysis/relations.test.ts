import { expect, test } from 'vitest';
import { relationsOf, repeats } from '../../src/analysis/relations.ts';
import { article, articleOf, claimOf, recordOf } from '../record.ts';

const body =
  'Two US officials said Israel did it. Iraq says Israel did it. Iran said Israel had no part. Israel neither confirms nor denies. A drone it was.';
const claim = (id: string, speaker: string, stance: string, evidence: string, extra = '') =>
  `- id: ${id}\n  speaker: ${speaker}\n  stance: ${stance}\n  accused: israel\n  incidents: amirli\n  evidence: ${evidence}${extra}\n`;

const graph = recordOf({
  'articles/a.md': article(
    'source: zh\ndate: 2019-08-23\nspeakers:\n  officials: {anonymous: Two US officials, of: united-states}',
    claim(
      'officials',
      'officials',
      'asserts',
      'Two US officials said Israel did it.',
      '\n  chain: ap',
    ) +
      claim('iraq', 'iraq', 'asserts', 'Iraq says Israel did it.', '\n  follows: officials') +
      claim(
        'iran',
        'iran',
        'disputes',
        'Iran said Israel had no part.',
        '\n  responds-to: officials',
      ) +
      claim(
        'israel',
        'israel',
        'neither-confirms-nor-denies',
        'Israel neither confirms nor denies.',
      ) +
      '- id: drone\n  about: means\n  speaker: author\n  value: drone strike\n  incidents: amirli\n  evidence: A drone it was.',
    body,
  ),
  'articles/b.md': article(
    'source: toi\ndate: 2019-08-24\nspeakers:\n  officials: {anonymous: Two US officials, of: united-states}',
    claim(
      'repeat',
      'officials',
      'asserts',
      'Two US officials said Israel did it.',
      '\n  chain: [zh, ap]',
    ),
    body,
  ),
});

const related = (key: string) =>
  relationsOf(claimOf(graph, key)).map(({ kind, claim: other }) => [kind, other.key]);

test('tells apart who repeats, agrees, disputes and withholds, and what was linked by hand', () => {
  expect(related('a/officials')).toEqual([
    ['answered by', 'a/iran'],
    ['followed by', 'a/iraq'],
    ['disputes', 'a/iran'],
    ['withholds', 'a/israel'],
    ['repeats', 'b/repeat'],
    ['agrees', 'a/iraq'],
  ]);
});

test('a denial is opposed by every assertion', () => {
  expect(related('a/iran')).toEqual([
    ['answers', 'a/officials'],
    ['disputes', 'a/officials'],
    ['disputes', 'a/iraq'],
    ['disputes', 'b/repeat'],
    ['withholds', 'a/israel'],
  ]);
});

test('a refusal stands beside what it leaves open', () => {
  expect(related('a/israel')).toEqual([
    ['left open', 'a/officials'],
    ['left open', 'a/iraq'],
    ['left open', 'a/iran'],
    ['left open', 'b/repeat'],
  ]);
});

test('a claim about something else is not compared', () => {
  expect(related('a/drone')).toEqual([]);
});

/** How a claim stands to another, `one` to `two`, and the other way round. */
function stand(one: string, two: string, more: Readonly<Record<string, string>> = {}): string[] {
  const record = recordOf({
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', { one, two, ...more }),
  });
  return ['one', 'two'].map((id) =>
    relationsOf(claimOf(record, `a/${id}`))
      .filter(({ claim: other }) => ['one', 'two'].includes(other.id))
      .map(({ kind }) => kind)
      .join(' '),
  );
}
const says = (speaker: string, stance = 'asserts', accused = 'israel', more = '') =>
  `speaker: ${speaker}, stance: ${stance}, accused: ${accused}${more}`;
const hint = says('netanyahu', 'hints', 'israel', ', read-by: author');
const on = (day: number) => `, said: 2019-08-0${day}`;

test.for<[name: string, one: string, two: string, kinds: [string, string]]>([
  ['two who say it', says('iraq'), says('iran', 'suspects'), ['agrees', 'agrees']],
  ['one who says it twice', says('iraq'), says('iraq', 'confirms'), ['repeats', 'repeats']],
  ['two who deny it', says('iraq', 'denies'), says('iran', 'disputes'), ['agrees', 'agrees']],
  ['one who says it and denies it', says('iraq'), says('iraq', 'denies'), ['disputes', 'disputes']],
  [
    'one who says it and nobody in particular',
    says('iraq'),
    says('unattributed'),
    ['agrees', 'agrees'],
  ],
  [
    'what is said and a silence',
    says('iraq'),
    says('israel', 'no-comment'),
    ['withholds', 'left open'],
  ],
  [
    'what is denied and a refusal',
    says('iraq', 'denies'),
    says('israel', 'neither-confirms-nor-denies'),
    ['withholds', 'left open'],
  ],
  ['a hint and a refusal', hint, says('israel', 'declines-to-comment'), ['withholds', '']],
  ['two silences', says('iraq', 'no-comment'), says('israel', 'no-comment'), ['', '']],
  ['a hint and what is said', hint, says('iraq'), ['', '']],
  ['a hint and a denial', hint, says('iraq', 'denies'), ['', '']],
  ['another accused', says('iraq'), says('iran', 'asserts', 'united-states'), ['', '']],
  ['another role', says('iraq'), says('iran', 'asserts', '{israel: ordered}'), ['', '']],
  [
    'a retraction',
    says('iraq') + on(1),
    says('iraq', 'retracts') + on(2),
    ['withdrawn by', 'withdraws'],
  ],
  [
    'a retraction of one of two',
    says('iraq', 'asserts', '[israel, iran]') + on(1),
    says('iraq', 'retracts', 'iran') + on(2),
    ['withdrawn by', 'withdraws'],
  ],
  [
    'a retraction of somebody else',
    says('iran') + on(1),
    says('iraq', 'retracts') + on(2),
    ['', ''],
  ],
  ['a retraction before it', says('iraq') + on(2), says('iraq', 'retracts') + on(1), ['', '']],
  [
    'a link of one with the other',
    says('iraq'),
    `${says('iran')}, responds-to: one, follows: one`,
    ['answered by followed by agrees', 'answers follows agrees'],
  ],
])('%s', ([, one, two, kinds]) => {
  expect(stand(one, two)).toEqual(kinds);
});

test('claims of other incidents are not compared', () => {
  expect(stand(says('iraq'), says('iran', 'asserts', 'israel', ', incidents: blasts'))).toEqual([
    '',
    '',
  ]);
});

test('each kind is in the order of publication', () => {
  const record = recordOf({
    'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
      one: says('iraq'),
      late: says('iran'),
      back: `${says('iraq', 'retracts')}, said: 2019-08-30, follows: one`,
    }),
    'articles/b.md': articleOf('source: ap\ndate: 2019-08-20', { soon: says('united-states') }),
  });
  const one = claimOf(record, 'a/one');
  expect(relationsOf(one).map(({ kind, claim: other }) => `${kind} ${other.id}`)).toEqual([
    'followed by back',
    'withdrawn by back',
    'agrees soon',
    'agrees late',
  ]);
  expect(repeats(one, { ...one, key: 'x' })).toBe(true);
  expect(repeats(one, claimOf(record, 'a/late'))).toBe(false);
});
