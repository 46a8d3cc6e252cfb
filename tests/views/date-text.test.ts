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
    ['201X', '201X', undefined],
  ])('%s reads %s', (edtf, text, machine) => {
    expect(dateText(date(edtf), site)).toEqual({ text, machine });
  });
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
