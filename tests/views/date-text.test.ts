import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/model/date.ts';
import { dateText, daysAfter } from '../../src/views/date-text.ts';
import { site } from './site.ts';

const date = (edtf: string) => {
  const parsed = parseDate(edtf);
  if (!parsed) throw new Error(`${edtf} is no date`);
  return parsed;
};

describe('a date for readers', () => {
  test.each([
    ['2019-08-23', '23 August 2019', '2019-08-23'],
    ['2019-08', 'August 2019', '2019-08'],
    ['1981', '1981', '1981'],
    ['2019-08-15~', 'about 15 August 2019', undefined],
    ['2019-08?', 'August 2019 (uncertain)', undefined],
    ['2019%', 'about 2019 (uncertain)', undefined],
    ['2019-08-12/2019-08-20', 'from 12 August 2019 to 20 August 2019', undefined],
    ['2017/..', 'since 2017', undefined],
    ['../2019-08', 'until August 2019', undefined],
    ['[2023-01-28,2023-01-29]', '28 January 2023 or 29 January 2023', undefined],
    ['{2019-07-19,2019-08-12}', '19 July 2019 and 12 August 2019', undefined],
    ['2023-01-28T23:30:00+03:30', '28 January 2023 at 20:00 UTC', undefined],
    ['2019~-08?', 'about August 2019 (uncertain)', undefined],
    ['2019-08-20/', 'since 20 August 2019', undefined],
    ['/2019-08-20', 'until 20 August 2019', undefined],
    ['/', 'at an unknown time', undefined],
    ['2019-21', 'spring 2019', undefined],
    ['2019-24', 'winter 2019', undefined],
    ['2019-31', 'autumn 2019 in the southern hemisphere', undefined],
    ['2019-34', 'the second quarter of 2019', undefined],
    ['2019-39', 'the third third of 2019', undefined],
    ['2019-40', 'the first half of 2019', undefined],
    ['201X', 'sometime between 2010 and 2019', undefined],
    ['201X-XX', 'sometime between 2010 and 2019', undefined],
    ['2019-XX', 'sometime in 2019', undefined],
    ['2019-XX-XX', 'sometime in 2019', undefined],
    ['2019-1X', 'sometime between October 2019 and December 2019', undefined],
    ['2019-08-XX', 'sometime in August 2019', undefined],
    ['2019-08-1X', 'sometime between 10 August 2019 and 19 August 2019', undefined],
    ['[2019-08-01..2019-08-05]', 'sometime between 1 August 2019 and 5 August 2019', undefined],
    ['{2019-08-01..2019-08-05}', 'from 1 August 2019 to 5 August 2019', undefined],
    ['[2018,2020..2022]', '2018 or sometime between 2020 and 2022', undefined],
    ['[..2019-08-05]', 'until 5 August 2019', undefined],
    ['-0043', '44 BC', undefined],
    ['-0043-03-15', '15 March 44 BC', undefined],
    ['-004X', 'sometime between 50 BC and 41 BC', undefined],
    ['0000', '1 BC', undefined],
    ['0001', '1', '0001'],
    ['Y12019', '12019', undefined],
    ['Y-12019', '12020 BC', undefined],
  ])('%s reads %s', (edtf, text, machine) => {
    expect(dateText(date(edtf), site)).toEqual({ text, machine });
  });
});

test('a day that does not exist is none for machines', () => {
  const read = {
    edtf: '2019-02-29',
    earliest: Date.UTC(2019, 2, 1),
    latest: Date.UTC(2019, 2, 2) - 1,
  };
  expect(dateText(read, site).machine).toBeUndefined();
});

describe('days between two dates', () => {
  test('are whole days, before or after', () => {
    expect(daysAfter(date('2019-07-19'), date('2019-08-23'))).toBe(35);
    expect(daysAfter(date('2019-08-23'), date('2019-08-20'))).toBe(-3);
  });

  test('are unknown where a date is not known to the day', () => {
    expect(daysAfter(date('2019-07'), date('2019-08-23'))).toBeUndefined();
    expect(daysAfter(date('2019-07-19'), date('2019-08-22/2019-08-23'))).toBeUndefined();
  });
});
