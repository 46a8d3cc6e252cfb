import { expect, test } from 'vitest';
import { en } from '../../../../src/corpus/rules/cues/en.ts';
import {
  canBeAmong,
  namedDaysIn,
  weekdayOf,
} from '../../../../src/corpus/rules/cues/named-days.ts';
import { DAY } from '../../../../src/model/calendar.ts';

function daysIn(text: string) {
  if (!en.calendar) throw new Error('English has no calendar');
  return namedDaysIn(text, en.calendar).map(({ words, year, month, day }) =>
    [words, year, month, day].map((part) => part ?? '?').join(' '),
  );
}

test.for([
  ['on July 5, 2019, it fell', ['July 5, 2019 2019 6 5']],
  ['on 5th of July it fell', ['5th of July ? 6 5']],
  ['on 5 July 2019', ['5 July 2019 2019 6 5']],
  ['on July 5 and on 6 August', ['July 5 ? 6 5', '6 August ? 7 6']],
  // A month alone, and a year alone, count where no day is named.
  ['on July 5, in June', ['July 5 ? 6 5']],
  ['in June, in 2018', ['June ? 5 ?']],
  ['in June 2018', ['June 2018 2018 5 ?']],
  ['July 5.5', []],
  ['on 1.5 July', []],
  ['at July 5:30', []],
  ['it may fall', []],
  ['in Mayfair', []],
] as const)('“%s”: %j', ([text, expected]) => {
  expect(daysIn(text)).toEqual(expected);
});

test.for(
  'in of since until during early late mid last this by mid-'.split(' '),
)('a month alone behind “%s”', (word) => {
  const before = word.endsWith('-') ? word : `${word} `;
  expect(daysIn(`It fell ${before}May`)).toEqual(['May ? 4 ?']);
});

test.for(
  'in of since until during early late year'.split(' '),
)('a year alone behind “%s”', (word) => {
  expect(daysIn(`It fell ${word} 2018`)).toEqual(['2018 2018 ? ?']);
  expect(daysIn(`It killed ${word}s 2018`)).toEqual([]);
});

const range = (first: string, last: string) => ({
  first: Date.parse(first) / DAY,
  last: Date.parse(last) / DAY,
});
const august = range('2019-08-10', '2019-08-20');
const turn = range('2018-12-30', '2019-01-02');
const named = (year?: number, month?: number, day?: number) => ({ words: '', year, month, day });

test.for([
  [named(2019, 7, 10), august, true],
  [named(2019, 7, 20), august, true],
  [named(2019, 7, 9), august, false],
  [named(2019, 7, 21), august, false],
  [named(undefined, 7, 15), august, true],
  [named(2018, 7, 15), august, false],
  [named(2019, 7), august, true],
  [named(2019, 6), august, false],
  [named(2019, 8), august, false],
  [named(2019), august, true],
  [named(2018), august, false],
  [named(2020), august, false],
  [named(undefined, 0, 1), turn, true],
  [named(undefined, 11, 31), turn, true],
  [named(undefined, 11, 29), turn, false],
  [named(undefined, 0, 3), turn, false],
  [named(undefined, 7, 15), { first: Number.NEGATIVE_INFINITY, last: august.last }, true],
  [named(undefined, 7, 21), { first: Number.NEGATIVE_INFINITY, last: august.last }, true],
  [named(2019, 7, 21), { first: Number.NEGATIVE_INFINITY, last: august.last }, false],
  [named(undefined, 7, 9), { first: august.first, last: Number.POSITIVE_INFINITY }, true],
  [named(2019, 7, 9), { first: august.first, last: Number.POSITIVE_INFINITY }, false],
] as const)('%j can be among %j: %s', ([day, days, expected]) => {
  expect(canBeAmong(day, [days])).toBe(expected);
  const elsewhere = range('1999-03-03', '1999-03-03');
  expect([canBeAmong(day, [elsewhere, days]), canBeAmong(day, [days, elsewhere])]).toEqual([
    expected,
    expected,
  ]);
});

test('weekdays count from Sunday, before 1970, too', () => {
  expect(
    ['2019-08-18', '2019-08-23', '2019-08-24', '1969-12-31', '1969-12-28'].map((day) =>
      weekdayOf(Date.parse(day) / DAY),
    ),
  ).toEqual([0, 5, 6, 3, 0]);
});
