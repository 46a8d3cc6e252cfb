import { describe, expect, test } from 'vitest';
import { parseDate, type RecordDate } from '../../../src/model/date.ts';
import { yearsOf } from '../../../src/views/shared/years.ts';

function dated(edtf: string): RecordDate {
  const date = parseDate(edtf);
  if (!date) throw new Error(`no date: ${edtf}`);
  return date;
}

describe('the years of a date', () => {
  test.for([
    ['2019-08-23', ['2019']],
    ['2019~', ['2019']],
    ['2020-01-01T01:00+03:30', ['2020']],
    ['2019-12-31T23:30-05:00', ['2019']],
    ['2019-12-31/2021-01-01', ['2019', '2020', '2021']],
    ['2017/..', ['2017']],
    ['../2017', ['2017']],
    ['../..', []],
    ['0900/2019', ['900', '2019']],
  ] as const)('of %s', ([edtf, years]) => {
    expect(yearsOf(dated(edtf))).toEqual(years);
  });
});
