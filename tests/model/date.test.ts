import { describe, expect, test } from 'vitest';
import {
  compareDates,
  dateSchema,
  MAX_TIME,
  parseDate,
  type RecordDate,
} from '../../src/model/date.ts';

const day = 24 * 60 * 60 * 1000;

function read(text: string): RecordDate {
  const date = parseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

const OPEN = 'open';

/** A bound to the minute; the last moment of a day is told as its last minute. */
function told(time: number): string {
  return Math.abs(time) === MAX_TIME
    ? OPEN
    : new Date(time).toISOString().replace(/:\d\d\.\d+Z$/, '');
}

describe('a date’s bounds', () => {
  test.for([
    // Days, months, years, times.
    ['2019-08-23', '2019-08-23T00:00', '2019-08-23T23:59'],
    ['2020-02-29', '2020-02-29T00:00', '2020-02-29T23:59'],
    ['2000-02-29', '2000-02-29T00:00', '2000-02-29T23:59'],
    ['0000-02-29', '0000-02-29T00:00', '0000-02-29T23:59'],
    ['2023-01-28T00:00Z', '2023-01-28T00:00', '2023-01-28T00:00'],
    ['2019-08', '2019-08-01T00:00', '2019-08-31T23:59'],
    ['2019', '2019-01-01T00:00', '2019-12-31T23:59'],
    ['2023-01-28T23:30:00+03:30', '2023-01-28T20:00', '2023-01-28T20:00'],
    ['Y12019', '+012019-01-01T00:00', '+012019-12-31T23:59'],
    ['-0043', '-000043-01-01T00:00', '-000043-12-31T23:59'],
    ['-0043-03-15', '-000043-03-15T00:00', '-000043-03-15T23:59'],
    ['0000', '0000-01-01T00:00', '0000-12-31T23:59'],
    ['Y-12019', '-012019-01-01T00:00', '-012019-12-31T23:59'],
    // Approximate and uncertain.
    ['2019-08~', '2019-08-01T00:00', '2019-08-31T23:59'],
    ['2019-?08-12', '2019-08-12T00:00', '2019-08-12T23:59'],
    // Intervals, open and not known on a side.
    ['2019-08-12/2019-08-20', '2019-08-12T00:00', '2019-08-20T23:59'],
    ['2019-08?/2020~', '2019-08-01T00:00', '2020-12-31T23:59'],
    ['2019-08-12/..', '2019-08-12T00:00', OPEN],
    ['../2019-08-12', OPEN, '2019-08-12T23:59'],
    ['2019-08-20/', '2019-08-20T00:00', OPEN],
    ['/2019-08-20', OPEN, '2019-08-20T23:59'],
    ['2019-08-20~/', '2019-08-20T00:00', OPEN],
    ['../..', OPEN, OPEN],
    ['/', OPEN, OPEN],
    // One of these, all of these, and ranges among them.
    ['[2023-01-28,2023-01-29]', '2023-01-28T00:00', '2023-01-29T23:59'],
    ['[2020,2019]', '2019-01-01T00:00', '2020-12-31T23:59'],
    ['[2019-08-01..2019-08-05]', '2019-08-01T00:00', '2019-08-05T23:59'],
    ['{2019-08-01..2019-08-05}', '2019-08-01T00:00', '2019-08-05T23:59'],
    ['[2018,2020..2022]', '2018-01-01T00:00', '2022-12-31T23:59'],
    ['{2019-08-01..2019-08-05,2019-08-03}', '2019-08-01T00:00', '2019-08-05T23:59'],
    ['[..2019-08-05]', OPEN, '2019-08-05T23:59'],
    ['[2019-08-01..]', '2019-08-01T00:00', OPEN],
    // Parts of a year.
    ['2019-21', '2019-01-01T00:00', '2019-12-31T23:59'],
    ['2019-24', '2018-12-01T00:00', '2020-02-29T23:59'],
    ['2019-25', '2019-03-01T00:00', '2019-05-31T23:59'],
    ['2019-29', '2019-09-01T00:00', '2019-11-30T23:59'],
    ['2019-34', '2019-04-01T00:00', '2019-06-30T23:59'],
    ['2019-37', '2019-01-01T00:00', '2019-04-30T23:59'],
    ['2019-41', '2019-07-01T00:00', '2019-12-31T23:59'],
    // Digits that are not known.
    ['201X', '2010-01-01T00:00', '2019-12-31T23:59'],
    ['19XX', '1900-01-01T00:00', '1999-12-31T23:59'],
    ['-004X', '-000049-01-01T00:00', '-000040-12-31T23:59'],
    ['201X-XX', '2010-01-01T00:00', '2019-12-31T23:59'],
    ['2019-XX', '2019-01-01T00:00', '2019-12-31T23:59'],
    ['2019-XX-XX', '2019-01-01T00:00', '2019-12-31T23:59'],
    ['2019-1X', '2019-10-01T00:00', '2019-12-31T23:59'],
    ['2019-02-XX', '2019-02-01T00:00', '2019-02-28T23:59'],
    ['2019-02-2X', '2019-02-20T00:00', '2019-02-28T23:59'],
    ['2020-02-2X', '2020-02-20T00:00', '2020-02-29T23:59'],
    ['2019-08-1X', '2019-08-10T00:00', '2019-08-19T23:59'],
    ['2019-08-XX/2019-09', '2019-08-01T00:00', '2019-09-30T23:59'],
  ] as const)('%s runs from %s to %s', ([edtf, earliest, latest]) => {
    const date = read(edtf);
    expect([date.edtf, told(date.earliest), told(date.latest)]).toEqual([edtf, earliest, latest]);
  });
});

test.for([
  '2019-02-30',
  '2019-13',
  '2019-02-29',
  '1900-02-29',
  '2019-04-31',
  '2019-01-00',
  '2019-00',
  '2019-02-29~',
  '2019-02-~29',
  '?2019-04-31',
  '2019-02-29T10:30+03:30',
  '2019-04-3X',
  '2019-08-23T24:00Z',
  '2019-08-23T24:00:00+03:30',
  '2019-08-23T25:00Z',
  '2019-08-23T10:60Z',
  '2019-08-23T23:59:60Z',
  '2019-02-01/2019-02-29',
  '2019-02-29/2019-03-01',
  '2019-02-01/2019-02-29~',
  '2019-02-29/..',
  '../2019-02-29',
  '2019-08-22T10:00Z/2019-08-22T24:00Z',
  '[2019-02-29,2019-03-01]',
  '{2019-02-28..2019-02-29}',
  '[..2019-02-29]',
  '23 August 2019',
  '2019-8-23',
  '',
  'yesterday',
  '2019-08-23T14:30',
  '2019-08-23T14:30:00',
  '2019-08-22T10:00:00Z/2019-08-23T14:30',
  '2020/2019',
  '[2019-08-05..2019-08-01]',
  '[2019-02-30,2019-03-01]',
  '2019-20',
  '2019-42',
  '2019-21~',
  '201',
  '20',
  'XXXX',
  'XXXX-08-12',
  '2019-XX-12',
  '2019-X2',
  '2019-02-3X',
  '1950S2',
  'Y17E7',
  'Y171010000',
  `${'2019-08-23/'.repeat(20)}2019`,
])('%s is no date', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

describe('every day of the calendar is a date, and no other', () => {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const twoDigits = (number: number) => String(number).padStart(2, '0');

  // Both leap years and common ones.
  test.for(numbers(2019, 2024))('of %i', (year) => {
    const written = numbers(0, 20).flatMap((month) =>
      numbers(0, 40).map((number) => `${year}-${twoDigits(month)}-${twoDigits(number)}`),
    );
    const first = Date.UTC(year, 0);
    const real = numbers(0, (Date.UTC(year + 1, 0) - first) / day - 1).map(
      (count) => new Date(first + count * day).toISOString().split('T')[0],
    );
    expect(written.filter((text) => parseDate(text))).toEqual(real);
    expect(written.filter((text) => parseDate(`${text}T01:00+03:30`))).toEqual(real);
    expect(written.filter((text) => parseDate(`${text}~/..`))).toEqual(real);
  });
});

test('sets that YAML took for a list are read as written', () => {
  expect(dateSchema.parse(['2023-01-28', '2023-01-29']).edtf).toBe('[2023-01-28,2023-01-29]');
  expect(dateSchema.parse({ '2023-01-28': null, '2023-01-29': null }).edtf).toBe(
    '{2023-01-28,2023-01-29}',
  );
});

test('dates sort by their earliest moment, then by their latest', () => {
  const sorted = ['2019-08', '2019', '2019-08-01', '2018-12'].map(read).sort(compareDates);
  expect(sorted.map(({ edtf }) => edtf)).toEqual(['2018-12', '2019', '2019-08-01', '2019-08']);
});

test('a day has 24 hours in every zone', () => {
  const { earliest, latest } = read('2019-03-31');
  expect(latest - earliest).toBe(day - 1);
});
