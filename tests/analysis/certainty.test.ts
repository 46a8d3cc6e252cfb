import { expect, test } from 'vitest';
import { drifts, wordingsOf } from '../../src/analysis/certainty.ts';
import { article, claimOf, recordOf } from '../record.ts';

const body =
  'Two officials said Israel did it. The admission comes late. Israel reportedly did it, they suspect.';

function wordings(rest: string) {
  const graph = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23\nspeakers:\n  officials: {anonymous: Two officials}',
      `- id: says\n  speaker: officials\n  accused: israel\n  incidents: amirli\n  ${rest}`,
      body,
    ),
  });
  const claim = claimOf(graph, 'a/says');
  return [drifts(claim), ...wordingsOf(claim).map(({ change }) => change)];
}

test('a passage without a stance of its own puts it as the speaker does', () => {
  expect(wordings('stance: asserts\n  evidence: Two officials said Israel did it.')).toEqual([
    false,
    'the same',
  ]);
});

test('a firmer word is firmer, a weaker one weaker', () => {
  expect(
    wordings(
      'stance: asserts\n  evidence:\n    - Two officials said Israel did it.\n    - {quote: The admission comes late., stance: confirms}\n    - {quote: they suspect, stance: suspects}',
    ),
  ).toEqual([true, 'the same', 'firmer', 'weaker']);
});

test('a hedge that is dropped makes it firmer, one that is added weaker', () => {
  expect(
    wordings('stance: asserts\n  evidence: {quote: "Israel reportedly did it", hedge: reportedly}'),
  ).toEqual([true, 'weaker']);
  expect(
    wordings(
      'stance: asserts\n  hedge: reportedly\n  evidence: [Israel reportedly did it, {quote: The admission comes late., stance: asserts}]',
    ),
  ).toEqual([true, 'the same', 'firmer']);
});

test('between what cannot be firmer or weaker the change is of another kind', () => {
  expect(
    wordings('stance: denies\n  evidence: {quote: The admission comes late., stance: confirms}'),
  ).toEqual([true, 'other']);
});
