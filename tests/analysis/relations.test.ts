import { expect, test } from 'vitest';
import { relationsOf } from '../../src/analysis/relations.ts';
import { article, claimOf, recordOf } from '../record.ts';

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
