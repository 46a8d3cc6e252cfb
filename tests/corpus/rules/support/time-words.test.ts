import { describe, expect, test } from 'vitest';
import { timeWordsOf } from '../../../../src/corpus/rules/support/time-words.ts';

const words = timeWordsOf('en');
const NEVER = /(?!)/;

const names = [
  ...['January Jan. Jan', 'February Feb. Feb', 'March Mar.', 'April Apr. Apr', 'June Jun. Jun'],
  ...['July Jul. Jul', 'August Aug. Aug', 'September Sept. Sept Sep. Sep', 'October Oct. Oct'],
  ...['November Nov. Nov', 'December Dec. Dec'],
];
const monthOf = (text: string) =>
  words?.months.flatMap((pattern, month) => (pattern.test(text) ? [month] : []));

test.for(
  names.flatMap((forms, at) =>
    forms.split(' ').map((form) => [form, at < 4 ? at : at + 1] as const),
  ),
)('%s is a month', ([form, month]) => {
  expect(monthOf(`It fell in ${form} then`)).toEqual([month]);
});

test.for([
  ...['May 3', 'May 2019', 'May, 2019', '3 May'],
  ...['in May', 'since May', 'until May', 'from May', 'of May', 'by May'],
  ...['late May', 'early May', 'mid-May', 'mid May', 'last May'],
])('%s is a month, and no verb', (text) => {
  expect(monthOf(`It fell ${text}`)).toEqual([4]);
});

test.for([
  'May it fall',
  'It may fall',
  'Theresa May',
  'Mar it',
  'Decor',
  'Augury',
])('“%s” tells no month', (text) => {
  expect(monthOf(text)).toEqual([]);
});

const times: Readonly<Record<'monthsAgo' | 'yearsAgo' | 'daysAgo', readonly string[]>> = {
  monthsAgo: [
    ...['weeks ago', 'a month earlier', 'months before', 'weeks previously', 'three weeks prior'],
    ...['last month', 'previous months', 'past few months', 'recent weeks', 'last few weeks'],
    ...['last spring', 'past summer', 'last autumn', 'last fall', 'previous winter'],
    ...['earlier this year', 'this spring', 'this summer', 'this autumn', 'this fall'],
    'this winter',
  ],
  yearsAgo: [
    ...['2 years ago', 'a year ago', 'one year earlier', 'two years before', 'three years prior'],
    ...['four years previously', 'five years ago', 'six years before', 'seven years before'],
    ...['eight years before', 'nine years before', 'ten years before', 'several years before'],
    ...['some years before', 'few years before', 'many years before', 'years ago', 'years earlier'],
    ...['last year', 'previous years', 'past few years', 'recent years', 'last two years'],
    ...['decade', 'decades', 'anniversary', 'an year before'],
  ],
  daysAgo: [
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ...['yesterday', 'today', 'tonight', 'overnight', 'last night', 'this night', 'last week'],
    ...['this week', 'last weekend', 'this morning', 'last evening', 'earlier this week'],
    'recent days',
  ],
};

describe.for(['monthsAgo', 'yearsAgo', 'daysAgo'] as const)('%s', (kind) => {
  test.for(times[kind])('%s', (text) => {
    expect(`It fell ${text}, he said`).toMatch(words?.[kind] ?? NEVER);
  });

  test('none in plain words', () => {
    expect('It fell by the river, he said').not.toMatch(words?.[kind] ?? /./);
  });
});

test.for([
  ...['1800', '1999', '2019', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ...['Sunday', 'yesterday', 'today', 'tonight'],
  ...['last night', 'this week', 'next weekend', 'previous month', 'last year', 'this spring'],
  ...['last summer', 'next autumn', 'last fall', 'this winter'],
  ...['January', 'Jan.', 'February', 'Feb.', 'March', 'April', 'May 3', '3 May', 'June', 'July'],
  ...['August', 'Aug.', 'September', 'Sept.', 'October', 'Oct.', 'November', 'Nov.', 'December'],
  'Dec.',
])('“%s” tells a day, a month or a year', (text) => {
  expect(`It fell ${text} then`).toMatch(words?.day ?? NEVER);
});

test.for([
  'at 10:30',
  'in the morning',
  'It may fall',
  '2100 men',
  '12019',
  'last hour',
])('“%s” tells none', (text) => {
  expect(text).not.toMatch(words?.day ?? /./);
});

test('of a language without a table there are none', () => {
  expect([timeWordsOf('fr'), timeWordsOf(undefined)]).toEqual([undefined, undefined]);
});
