import { expect, test } from 'vitest';
import { daysIn } from '../../../src/intake/claims/named-days.ts';

const days = (text: string, published?: string) => daysIn(text, published).map(({ date }) => date);

test('takes the year from the text, or the latest such day before publication', () => {
  expect(days('on July 19 and the 12th of August, 2018', '2019-08-23')).toEqual([
    '2019-07-19',
    '2018-08-12',
  ]);
  expect(days('on Dec. 31', '2019-08-23')).toEqual(['2018-12-31']);
  expect(days('on Aug. 23', '2019-08-23')).toEqual(['2019-08-23']);
});

test('guesses no year where nothing tells it, and no day that is none', () => {
  expect(days('on July 19')).toEqual([]);
  expect(days('July 45, 2019; Monday; the day after', '2019-08-23')).toEqual([]);
});
