import { expect, test } from 'vitest';
import { followPath } from '../../../src/corpus/violations/written-path.ts';

const claim = {
  speaker: 'author',
  evidence: ['first', { quote: 'second', in: 'title' }],
  accused: ['israel', { iran: 'supplied', syria: 'enabled' }],
  'conflicts-with': { other: 'they differ' },
  value: { killed: '7' },
};

test.for([
  ['a field', ['speaker'], { path: ['speaker'], on: 'value', value: 'author' }],
  ['one value for a list', ['speaker', 0], { path: ['speaker'], on: 'value', value: 'author' }],
  [
    'a string for its only field',
    ['evidence', 0, 'quote'],
    { path: ['evidence', 0], on: 'value', value: 'first' },
  ],
  [
    'a field of a map in a list',
    ['evidence', 1, 'quote'],
    { path: ['evidence', 1, 'quote'], on: 'value', value: 'second' },
  ],
  [
    'an accused by id',
    ['accused', 0, 'actor'],
    { path: ['accused', 0], on: 'value', value: 'israel' },
  ],
  [
    'an accused with a role',
    ['accused', 1, 'actor'],
    { path: ['accused', 1, 'iran'], on: 'key', value: 'iran' },
  ],
  [
    'the role of the second of two in one map',
    ['accused', 2, 'role'],
    { path: ['accused', 1, 'syria'], on: 'value', value: 'enabled' },
  ],
  [
    'a claim and its reason',
    ['conflicts-with', 0, 'claim'],
    { path: ['conflicts-with', 'other'], on: 'key', value: 'other' },
  ],
  [
    'whom a toll counts',
    ['value', 0, 0],
    { path: ['value', 'killed'], on: 'key', value: 'killed' },
  ],
  ['how many', ['value', 0, 1], { path: ['value', 'killed'], on: 'value', value: '7' }],
  ['what is not there', ['chain', 0], { path: [], on: 'value', value: undefined }],
  [
    'what is not there in what is',
    ['evidence', 1, 'hedge'],
    { path: ['evidence', 1], on: 'value', value: undefined },
  ],
  ['what every object has by birth', ['constructor'], { path: [], on: 'value', value: undefined }],
] as const)('%s', ([, path, expected]) => {
  expect(followPath(claim, path)).toEqual(expected);
});

test('one map for a list of claims or passages', () => {
  const entry = { claims: { evidence: { quote: 'words' } } };
  expect(followPath(entry, ['claims', 0, 'evidence', 0, 'quote'])).toEqual({
    path: ['claims', 'evidence', 'quote'],
    on: 'value',
    value: 'words',
  });
});
