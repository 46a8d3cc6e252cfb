import { describe, expect, test } from 'vitest';
import { nearWord } from '../../../src/browser/finding/suggestion.ts';
import { vocabularyOf } from '../../../src/browser/finding/vocabulary.ts';
import { foldWord } from '../../../src/text/folded-word.ts';

const written = [
  ...[
    'Isfahan',
    'Iraq',
    'Netanyahu',
    'Reuters',
    'Presse',
    'East',
    'Malley',
    'Mobilization',
    'Defense',
  ],
  ...['rocked', 'strike', 'convoy', 'explosion', 'attack', 'attacked', 'shoot', 'ordered'],
  ...['relations', 'responsibility', 'dates', 'Center', 'neighboring', 'unauthorized', '200'],
];
const vocabulary = vocabularyOf(written.toSorted((a, b) => (foldWord(a) < foldWord(b) ? -1 : 1)));

describe('what a word may have been meant to be', () => {
  test.for([
    ['irak', 'Iraq'],
    ['isfahani', 'Isfahan'],
    ['esfahan', 'Isfahan'],
    ['netanjahou', 'Netanyahu'],
    ['mobilisation', 'Mobilization'],
    ['defence', 'Defense'],
    ['centre', 'Center'],
    ['neighbouring', 'neighboring'],
    ['unauthorised', 'unauthorized'],
    ['explosoin', 'explosion'],
    ['attcak', 'attack'],
    ['responsability', 'responsibility'],
  ] as const)('%s: %s', ([word, meant]) => {
    expect(nearWord(word, vocabulary)).toBe(meant);
  });

  test.for([
    'rocket',
    'strive',
    'convey',
    'attacker',
    'murdered',
    'religions',
    'rates',
    'beast',
    'pressure',
    'shot',
    'mali',
    '201',
    'ira',
  ])('%s: itself, and none of these', (word) => {
    expect(nearWord(word, vocabulary)).toBeUndefined();
  });
});
