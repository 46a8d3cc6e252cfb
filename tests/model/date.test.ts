import { describe, expect, test } from 'vitest';
import {
  compareDates,
  dateSchema,
  datesExclude,
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

describe('a date’s bounds', () => {
  test.for([
    ['2019-08-23', '2019-08-23T00:00:00.000Z', '2019-08-23T23:59:59.999Z'],
    ['2019-08', '2019-08-01T00:00:00.000Z', '2019-08-31T23:59:59.999Z'],
    ['2019', '2019-01-01T00:00:00.000Z', '2019-12-31T23:59:59.999Z'],
    ['2019-08-12/2019-08-20', '2019-08-12T00:00:00.000Z', '2019-08-20T23:59:59.999Z'],
    ['2020-02-29', '2020-02-29T00:00:00.000Z', '2020-02-29T23:59:59.999Z'],
    ['[2023-01-28,2023-01-29]', '2023-01-28T00:00:00.000Z', '2023-01-29T23:59:59.999Z'],
    ['2023-01-28T23:30:00+03:30', '2023-01-28T20:00:00.000Z', '2023-01-28T20:00:00.000Z'],
    ['2019-08~', '2019-08-01T00:00:00.000Z', '2019-08-31T23:59:59.999Z'],
  ] as const)('%s runs from %s to %s', ([edtf, earliest, latest]) => {
    const date = read(edtf);
    expect(date.edtf).toBe(edtf);
    expect(new Date(date.earliest).toISOString()).toBe(earliest);
    expect(new Date(date.latest).toISOString().slice(0, 16)).toBe(latest.slice(0, 16));
  });

  test('an open side is the furthest moment there is', () => {
    expect(read('2019-08-12/..').latest).toBe(MAX_TIME);
    expect(read('../2019-08-12').earliest).toBe(-MAX_TIME);
  });
});

test.for([
  '2019-02-30',
  '2019-13',
  '23 August 2019',
  '2019-8-23',
  '',
  'yesterday',
  '2019-08-23T14:30',
  '2019-08-23T14:30:00',
  '2019-08-22T10:00:00Z/2019-08-23T14:30',
  `${'2019-08-23/'.repeat(20)}2019`,
])('%s is no date', (text) => {
  expect(parseDate(text)).toBeUndefined();
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

test.for([
  ['2019-07-19', '2019-07', false],
  ['2019-07-19', '2019-07-20', true],
  ['2019-07/2019-08', '2019-08-12', false],
  ['2019-08-12', '2019-07', true],
] as const)('%s and %s exclude each other: %s', ([a, b, expected]) => {
  expect(datesExclude(read(a), read(b))).toBe(expected);
  expect(datesExclude(read(b), read(a))).toBe(expected);
});

test('a day has 24 hours in every zone', () => {
  const { earliest, latest } = read('2019-03-31');
  expect(latest - earliest).toBe(day - 1);
});
