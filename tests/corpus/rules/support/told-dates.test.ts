import { expect, test } from 'vitest';
import {
  datesOfSaying,
  datesWithYear,
  inYear,
} from '../../../../src/corpus/rules/support/told-dates.ts';
import { parseDate } from '../../../../src/model/date.ts';

const saying = (text: string) => datesOfSaying(text, 'en').map(({ words }) => words);
const WORDS = 'said told tweeted announced stated declared wrote testified insisted'.split(' ');

test.for(WORDS)('by the verb “%s”, on either side of the date', (verb) => {
  expect(saying(`He ${verb} on August 19 it fell`)).toEqual(['August 19']);
  expect(saying(`He on August 19 ${verb} it fell`)).toEqual(['August 19']);
  expect(saying(`On August 19, Netanyahu ${verb} it fell`)).toEqual(['August 19']);
});

test.for([
  'the',
  'a',
  'an',
  'of',
  'and',
  'reporters',
  'journalists',
  'lawmakers',
  'parliament',
  'Associated',
  'A.P.',
  'Yedioth-Ahronoth',
  'People’s',
  "People's",
])('with “%s” between', (word) => {
  expect(saying(`told ${word} on August 19`)).toEqual(['August 19']);
});

test.for([
  'statement',
  'interview',
  'speech',
  'briefing',
  'conference',
  'tweet',
  'post',
  'letter',
])('on the occasion of a %s', (word) => {
  for (const before of ['in a', 'at the', 'in an', 'in a very long'])
    expect(saying(`said ${before} ${word} on August 19`)).toEqual(['August 19']);
  expect(saying(`said in a very very long ${word} on August 19`)).toEqual([]);
  expect(saying(`said by a ${word} on August 19`)).toEqual([]);
});

test.for([
  ['told A B C D E F on August 19', ['August 19']],
  ['told A B C D E F G on August 19', []],
  ['On August 19, A B C D E F said', ['August 19']],
  ['On August 19, A B C D E F G said', []],
  ['On August 19 A said', ['August 19']],
  ['on August 19, A said', []],
  ['on August 19, said', ['August 19']],
  ['on August 19 publicly told', ['August 19']],
  ['on August 19 again told', []],
  ['told them on August 19', []],
  ['says on August 19', []],
  ['unsaid on August 19', []],
  ['said on 19 August', ['19 August']],
  ['said on 19th August 2019', ['19th August 2019']],
  ['said on August 3rd, 2019', ['August 3rd, 2019']],
  ['said on August 19 2019', ['August 19 2019']],
  ['said on August 19’s eve', []],
  ["said on August 19's eve", []],
  ['said on August 199', []],
  ['said on August 19, then 2019', ['August 19']],
  ['said on Friday', []],
  ['said on August 19. Others said on August 20.', ['August 19', 'August 20']],
] as const)('“%s”: %j', ([text, expected]) => {
  expect(saying(text)).toEqual(expected);
});

test('dates with their year, by the name of a month', () => {
  const text =
    'On August 19, 2018, in May 2017, on 1 July 2016, on August 20, on 2019-08-21, in 2015';
  expect(datesWithYear(text, 'en').map(({ words }) => words)).toEqual([
    'August 19, 2018',
    'May 2017',
    '1 July 2016',
  ]);
});

test('of a language without a table nothing is told', () => {
  for (const language of ['fr', undefined]) {
    expect(datesOfSaying('said on August 19, 2018', language)).toEqual([]);
    expect(datesWithYear('said on August 19, 2018', language)).toEqual([]);
  }
});

test('a date in a year, where there is one', () => {
  const [leap, month] = datesWithYear('February 29, 2020, and in May 2020', 'en');
  if (!leap || !month) throw new Error('no date');
  expect(inYear(leap, 2024)).toEqual(parseDate('2024-02-29'));
  expect(inYear(leap, 2023)).toBeUndefined();
  expect(inYear(month, 2023)).toEqual(parseDate('2023-05'));
});
