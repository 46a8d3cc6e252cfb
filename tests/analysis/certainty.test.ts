import { expect, test } from 'vitest';
import {
  type Change,
  changeBetween,
  drifts,
  type Put,
  wordingsOf,
} from '../../src/analysis/certainty.ts';
import type { Stance } from '../../src/model/vocabularies.ts';
import { article, claimOf, recordOf } from '../record.ts';

const body =
  'Two officials said Israel did it. The admission comes late. Israel reportedly did it, they suspect. Reportedly it was so.';

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

const put = (stance: Stance, hedge?: string) => ({ stance, hedge });

test.for<[before: Put, after: Put, change: Change]>([
  [put('asserts'), put('asserts'), 'the same'],
  [put('asserts'), put('confirms'), 'firmer'],
  [put('confirms'), put('asserts'), 'weaker'],
  [put('confirms'), put('admits'), 'the same'],
  [put('confirms'), put('claims-own'), 'the same'],
  [put('suspects'), put('asserts'), 'firmer'],
  [put('hints'), put('suspects'), 'firmer'],
  [put('asserts'), put('hints'), 'weaker'],
  [put('denies'), put('disputes'), 'the same'],
  [put('denies'), put('asserts'), 'other'],
  [put('suspects'), put('denies'), 'other'],
  [put('no-comment'), put('no-comment'), 'the same'],
  [put('no-comment', 'perhaps'), put('no-comment'), 'the same'],
  [put('no-comment'), put('declines-to-comment'), 'other'],
  [put('asserts'), put('no-comment'), 'other'],
  [put('neither-confirms-nor-denies'), put('suspects'), 'other'],
  [put('retracts'), put('asserts'), 'other'],
  [put('asserts', 'likely'), put('asserts'), 'firmer'],
  [put('asserts'), put('asserts', 'likely'), 'weaker'],
  [put('asserts', 'likely'), put('asserts', 'perhaps'), 'the same'],
  [put('denies'), put('disputes', 'perhaps'), 'weaker'],
  // A firmer stance with a hedge is a firmer stance.
  [put('asserts'), put('confirms', 'likely'), 'firmer'],
  [put('confirms', 'likely'), put('asserts'), 'weaker'],
])('from %j to %j is %s', ([before, after, change]) => {
  expect(changeBetween(before, after)).toBe(change);
});

test.for<[name: string, rest: string, changes: Change[]]>([
  [
    'in the sentence around a passage',
    "hedge: reportedly\n  evidence: ['did it, they suspect', The admission comes late.]",
    ['the same', 'firmer'],
  ],
  [
    'in other capitals',
    'hedge: reportedly\n  evidence: [Israel reportedly did it, it was so]',
    ['the same', 'the same'],
  ],
  [
    'elsewhere in the text, for the whole body',
    'hedge: comes late\n  evidence: [it was so, they suspect]',
    ['the same', 'the same'],
  ],
  [
    'elsewhere in the text, but for a headline and a passage with a stance',
    'hedge: comes late\n  evidence: [they suspect, {quote: A title, in: title}, {quote: Two officials said Israel did it., stance: asserts}]',
    ['the same', 'firmer', 'firmer'],
  ],
])('a hedge holds that stands %s', ([, rest, changes]) => {
  expect(wordings(`stance: asserts\n  ${rest}`).slice(1)).toEqual(changes);
});

test.for([
  ['title', 'A title'],
  ['subtitle', 'A line'],
  ['caption', 'A photo'],
] as const)('a hedge in the %s is looked for there', ([part, quote]) => {
  const graph = recordOf({
    'articles/a.md': article(
      'source: zh\ndate: 2019-08-23\nsubtitle: A line\ncaptions: [Another, A photo]',
      `- {id: says, speaker: author, stance: asserts, accused: israel, incidents: amirli, hedge: ${quote.slice(2)}, evidence: [{quote: ${quote}, in: ${part}}, Two officials said Israel did it.]}`,
      body,
    ),
  });
  expect(wordingsOf(claimOf(graph, 'a/says')).map(({ change, hedge }) => [change, hedge])).toEqual([
    ['the same', quote.slice(2)],
    ['firmer', undefined],
  ]);
});
