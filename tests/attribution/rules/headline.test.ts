import { expect, test } from 'vitest';
import { relationsIn } from '../shown.ts';

const labels =
  'latest correction corrections note contributing breaking update updated twitter phone photo photos image ' +
  'source credit watch video more tags topics follow contact by date time where when who what cast rated here';

test.for(labels.split(' '))('“%s:” says nothing', (label) => {
  const word = label.charAt(0).toUpperCase() + label.slice(1);
  expect(relationsIn(`${word}: Army left the base on Monday`)).toEqual([]);
});

test.for([
  ['Police', '[Police]'],
  ['US officials', '[US officials]'],
  ['Ministry of War', '[Ministry of War]'],
  ['Study', '[Study]'],
] as const)('%s: before the colon', ([name, source]) => {
  expect(relationsIn(`${name}: Army left the base on Monday`)).toEqual([
    `${source} <:> {Army left the base on Monday}`,
  ]);
});

test.for([
  'report',
  'study',
  'survey',
  'poll',
  'police',
  'source',
  'US officials',
])('behind the colon: %s', (source) => {
  expect(relationsIn(`Army left the base on Monday: ${source}`)).toEqual([
    `[${source}] <:> {Army left the base on Monday}`,
  ]);
});

test('a sentence of prose has none behind its colon', () => {
  expect(relationsIn('The army left the base on Monday: officials.')).toEqual([]);
});
