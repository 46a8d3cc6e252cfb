import { expect, test } from 'vitest';
import { nonexistent } from '../../src/model/calendar.ts';
import { localDay, localTime } from '../../src/model/local-time.ts';

test.for([
  ['2019-08-23', undefined],
  ['2020-02-29', undefined],
  ['2019-02-29', 'day'],
  ['1900-02-29', 'day'],
  ['2000-02-29', undefined],
  ['2019-04-31', 'day'],
  ['2019-04-00', 'day'],
  ['2019-13', 'month'],
  ['2019-00-01', 'month'],
  ['2019-1X', undefined],
  ['2019-2X', 'month'],
  ['2019-02-3X', 'day'],
  ['2019-02-2X', undefined],
  ['2019-02-0X', undefined],
  ['2019-XX-XX', undefined],
  ['2019-02-29T10:30Z', 'day'],
  ['2019-08-23T24:00Z', 'hour'],
  ['2019-08-23T23:60Z', 'minute'],
  ['2019-08-23T23:59:60+03:30', 'second'],
  ['2019-08-23T23:59:59+03:30', undefined],
  ['yesterday', undefined],
] as const)('of %s what does not exist is %s', ([digits, what]) => {
  expect(nonexistent(digits)?.what).toBe(what);
});

test('it is told how many days a month has', () => {
  expect(nonexistent('2019-02-29')).toEqual({ what: 'day', year: 2019, month: 2, days: 28 });
});

test.for([
  ['2023-01-28T01:00+03:30', '2023-01-28T01:00', '+03:30'],
  ['2023-01-28T01:00:15-05', '2023-01-28T01:00', '-05:00'],
  ['2023-01-28T01:00Z', '2023-01-28T01:00', ''],
  ['2023-01-28T01:00+00:00', '2023-01-28T01:00', ''],
] as const)('%s is %s by the clock of its place', ([written, clock, offset]) => {
  const isoForm = written.replace(/([+-]\d{2})$/, '$1:00');
  const local = localTime(written, Date.parse(isoForm));
  expect([new Date(local.clock).toISOString().slice(0, 16), local.offset]).toEqual([clock, offset]);
  expect(localDay(written)).toBe('2023-01-28');
});
