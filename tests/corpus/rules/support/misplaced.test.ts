import { expect, test } from 'vitest';
import { buildCorpus } from '../../../../src/corpus/build-corpus.ts';
import { article, entry } from '../../../record.ts';

const claims = '- {id: no, speaker: iran, about: other, value: no, incidents: [], evidence: No.}';
const sound: Readonly<Record<string, string>> = {
  'actors/iran.md': entry('name: Iran\nkind: state'),
  'outlets/zh.md': entry('name: ZeroHedge\nkind: aggregator'),
  'articles/a.md': article(
    'source: zh\ndate: 2019-07-20\nnot-in-text: {title: ours, source: known, date: known}',
    claims,
    'Iran said: No.',
  ),
};

/** What is said where one file lies elsewhere: the rule, and what to do. */
function found(from: string, to: string): string[] {
  const { diagnostics } = buildCorpus(
    Object.entries(sound).map(([path, text]) => ({ path: path === from ? to : path, text })),
    'included',
  );
  return diagnostics.map(({ rule, fix }) => `${rule}: ${fix}`);
}

test('nothing is said where each file lies in its folder', () => {
  expect(found('', '')).toEqual([]);
});

test.for([
  ['beside the folders', 'a.md'],
  ['in a folder of another name', 'article/a.md'],
] as const)('an article %s is sent to its folder, and nothing else is said', ([, to]) => {
  expect(found('articles/a.md', to)).toEqual([
    'misplaced-file: move it to articles/a.md, for its fields are those of an article',
  ]);
});

test('an actor beside the folders is sent to its folder', () => {
  expect(found('actors/iran.md', 'iran.md')).toContain(
    'misplaced-file: move it to actors/iran.md, for its fields are those of an actor',
  );
});
