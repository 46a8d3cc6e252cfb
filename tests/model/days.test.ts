import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, type RecordDate, unqualified } from '../../src/model/date.ts';
import type { DayRange } from '../../src/model/day-range.ts';
import {
  datesContain,
  datesExclude,
  daysApart,
  isSurelyAfter,
  outerDays,
  possibleDays,
  statedDays,
} from '../../src/model/days.ts';

const DAY = 86_400_000;

function read(edtf: string): RecordDate {
  const date = parseDate(edtf);
  if (!date) throw new Error(`no date: ${edtf}`);
  return date;
}

const dayOf = (number: number) =>
  Number.isFinite(number) ? new Date(number * DAY).toISOString().split('T')[0] : 'open';

/** Ranges as `first/last`, or as one day. */
const told = (ranges: readonly DayRange[]) =>
  ranges.map(({ first, last }) =>
    first === last ? dayOf(first) : `${dayOf(first)}/${dayOf(last)}`,
  );

test('days are counted from 1970 on', () => {
  expect(statedDays(read('1970-01-01'))).toEqual([{ first: 0, last: 0 }]);
  expect(statedDays(read('1969-12-31/1970-01-02'))).toEqual([{ first: -1, last: 1 }]);
  expect(statedDays(read('../..'))).toEqual([{ first: -Infinity, last: Infinity }]);
});

describe('the days of a date, stated and possible', () => {
  test.for<[edtf: string, stated: string[], possible?: string[]]>([
    ['2019-08-12', ['2019-08-12']],
    ['2019-02', ['2019-02-01/2019-02-28']],
    ['2019', ['2019-01-01/2019-12-31']],
    // A time is of the day of its offset.
    ['2023-01-28T01:00+03:30', ['2023-01-28']],
    ['2019-12-31T23:30-05:00', ['2019-12-31']],
    ['2023-01-27T21:30Z', ['2023-01-27']],
    ['2023-01-28T01:00+03:30/2023-01-28T23:00-05:00', ['2023-01-28']],
    // In order, though their local days are not.
    ['2023-01-28T01:00+03:30/2023-01-27T22:00Z', ['2023-01-27/2023-01-28']],
    // A range for each member of a set.
    ['[2019-08-12,2019-08-14]', ['2019-08-12', '2019-08-14']],
    ['{2019-08-12,2019-09}', ['2019-08-12', '2019-09-01/2019-09-30']],
    ['{2019-08-01..2019-08-05,2019-08-09}', ['2019-08-01/2019-08-05', '2019-08-09']],
    ['[..2019-08-05]', ['open/2019-08-05']],
    ['[2018,2019-08-01..]', ['2018-01-01/2018-12-31', '2019-08-01/open']],
    // An interval is one.
    ['2019-08-12/2019-08-14', ['2019-08-12/2019-08-14']],
    ['2019-08-12/..', ['2019-08-12/open']],
    ['2019-08-12/', ['2019-08-12/open']],
    ['/2019-08', ['open/2019-08-31']],
    // Parts of a year, and digits that are not known.
    ['2020-21', ['2020-01-01/2020-12-31']],
    ['2020-25', ['2020-03-01/2020-05-31']],
    ['2020-34', ['2020-04-01/2020-06-30']],
    ['2019-08-1X', ['2019-08-10/2019-08-19']],
    ['201X', ['2010-01-01/2019-12-31']],
    // Qualified, wherever the sign stands.
    ['2020-01-10~', ['2020-01-10'], ['2020-01-09/2020-01-11']],
    ['2020-01-01?', ['2020-01-01'], ['2019-12-31/2020-01-02']],
    ['2020-01-10%', ['2020-01-10'], ['2020-01-09/2020-01-11']],
    ['2019-08-~12', ['2019-08-12'], ['2019-08-11/2019-08-13']],
    ['~2019-08-12', ['2019-08-12'], ['2019-08-11/2019-08-13']],
    ['2019~-08-12', ['2019-08-12'], ['2019-08-11/2019-08-13']],
    ['?2019-08-~12', ['2019-08-12'], ['2019-08-11/2019-08-13']],
    ['2019-03~', ['2019-03-01/2019-03-31'], ['2019-02-01/2019-04-30']],
    ['2019-~12', ['2019-12-01/2019-12-31'], ['2019-11-01/2020-01-31']],
    ['2020-01?', ['2020-01-01/2020-01-31'], ['2019-12-01/2020-02-29']],
    ['2019%', ['2019-01-01/2019-12-31'], ['2018-01-01/2020-12-31']],
    // Of an interval the side that is qualified, of a set the member.
    ['2019-08-12~/2019-08-20', ['2019-08-12/2019-08-20'], ['2019-08-11/2019-08-20']],
    ['2019-08-12/2019-08-~20', ['2019-08-12/2019-08-20'], ['2019-08-12/2019-08-21']],
    ['2017~/2023?', ['2017-01-01/2023-12-31'], ['2016-01-01/2024-12-31']],
    ['../2022-10~', ['open/2022-10-31'], ['open/2022-11-30']],
    ['2019-08-12~/..', ['2019-08-12/open'], ['2019-08-11/open']],
    [
      '[2019-08-12~,2019-08-20]',
      ['2019-08-12', '2019-08-20'],
      ['2019-08-11/2019-08-13', '2019-08-20'],
    ],
    [
      '{2019-08-12,2019-09-~20}',
      ['2019-08-12', '2019-09-20'],
      ['2019-08-12', '2019-09-19/2019-09-21'],
    ],
    ['-0043-03-15~', ['-000043-03-15'], ['-000043-03-14/-000043-03-16']],
  ])('of %s', ([edtf, stated, possible = stated]) => {
    const date = read(edtf);
    expect([told(statedDays(date)), told(possibleDays(date))]).toEqual([stated, possible]);
  });

  test('made by hand are read as parsed ones are', () => {
    const day = read('2020-01-10');
    expect(told(possibleDays({ ...day, edtf: '2020-01-10~' }))).toEqual(['2020-01-09/2020-01-11']);
    expect(told(possibleDays({ ...day, edtf: 'some day' }))).toEqual(['2020-01-10']);
  });

  test('go from the first of all to the last', () => {
    expect(told([outerDays(read('[2019-08-12,2019-08-14~]'))])).toEqual(['2019-08-12/2019-08-14']);
  });
});

describe('two dates exclude each other where they have no possible day in common', () => {
  test.for([
    ['2019-07-19', '2019-07', 0],
    ['2019-07-19', '2019-07-20', 1],
    ['2019-07/2019-08', '2019-08-12', 0],
    ['2019-08-12', '2019-07', 12],
    ['[2019-08-12,2019-08-14]', '2019-08-13', 1],
    ['[2019-08-12,2019-08-14]', '2019-08-14', 0],
    ['{2019-08-12,2019-08-20}', '2019-08-17', 3],
    ['2019-08-12/2019-08-14', '2019-08-13', 0],
    ['2020-01-10~', '2020-01-11', 0],
    ['2020-01-10~', '2020-01-12', 1],
    ['2020-01-10~', '2020-01-12~', 0],
    ['2019-08~', '2019-09-30', 0],
    ['2019-08~', '2019-10-01', 1],
    ['2019~', '2020-12-31', 0],
    ['2019~', '2021', 1],
    ['2019-08-12/2019-08-20~', '2019-08-21', 0],
    ['2019-08-12/2019-08-20~', '2019-08-11', 1],
    ['2017/..', '2016-12-31', 1],
    ['2017/..', '2023-01', 0],
    ['../2016', '2018/..', 366],
    // The same night, and the same moment told in two places.
    ['2023-01-28T23:30+03:30', '2023-01-28T23:45+03:30', 0],
    ['2023-01-27T21:30Z', '2023-01-28T01:00+03:30', 0],
    ['2023-01-27T20:00Z/2023-01-27T22:00Z', '2023-01-28T01:00+03:30', 0],
    ['2023-01-27T21:30Z', '2023-01-28T01:15+03:30', 1],
    ['2023-01-27', '2023-01-28T01:00+03:30', 1],
    ['2023-01-28', '2023-01-28T01:00+03:30', 0],
  ] as const)('%s and %s lie %i days apart', ([a, b, apart]) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(datesExclude(read(one), read(other))).toBe(apart > 0);
      expect(daysApart(read(one), read(other))).toBe(apart);
    }
  });
});

describe('a date surely came after another where all its possible days do', () => {
  test.for([
    ['2020-01-11', '2020-01-10', true],
    ['2020-01-11', '2020-01-10~', false],
    ['2020-01-12', '2020-01-10~', true],
    ['2020-01-12~', '2020-01-10~', false],
    ['2020-01-10', '2020-01-10', false],
    ['2020-01-10', '2020-01-11', false],
    ['2020-02', '2020-01', true],
    ['2020', '2020-01', false],
    ['[2020-01-12,2020-01-10]', '2020-01-11', false],
    ['2020-01-12', '[2020-01-10,2020-01-11]', true],
    ['2020-01-12/..', '../2020-01-11', true],
    ['2020-01-12', '2020-01-11/..', false],
    // A day told in another place is no later where the moment is not.
    ['2023-01-28T01:00+03:30', '2023-01-27T20:00Z', true],
    ['2023-01-28T01:00+03:30', '2023-01-27T22:00Z', false],
    ['2023-01-28T01:00+03:30', '2023-01-27T21:30Z', false],
    ['2023-01-28T01:00+03:30', '2023-01-27', true],
    ['2023-01-28T23:45+03:30', '2023-01-28T23:30+03:30', false],
  ] as const)('%s after %s: %s', ([later, earlier, expected]) => {
    expect(isSurelyAfter(read(later), read(earlier))).toBe(expected);
  });
});

describe('a date contains another where it states all its days', () => {
  test.for([
    ['2019', '2019-08-12', true],
    ['2019-08-12', '2019', false],
    ['2019-08', '2019-08-30/2019-09-01', false],
    ['2019-08-12', '2019-08-12~', true],
    ['2019-08-12~', '2019-08-13', false],
    ['[2019-08-12,2019-08-14]', '2019-08-12/2019-08-14', false],
    ['{2019-08-13,2019-08-12,2019-08-14}', '2019-08-12/2019-08-14', true],
    ['2019-08', '{2019-08-12,2019-08-14}', true],
    ['2019-08', '{2019-08-12,2019-09-14}', false],
    ['2019/..', '2020/..', true],
    ['2019/..', '../2020', false],
    ['{2019-08-01..2019-08-20,2019-08-05}', '2019-08-19', true],
    ['2023-01-28', '2023-01-28T01:00+03:30', true],
    ['2023-01-27', '2023-01-28T01:00+03:30', false],
  ] as const)('%s contains %s: %s', ([whole, part, expected]) => {
    expect(datesContain(read(whole), read(part))).toBe(expected);
  });
});

/** Dates of two months, of all forms and with signs anywhere, so that they often meet. */
const single = fc
  .record({
    month: fc.constantFrom('', '-08', '-09'),
    day: fc.integer({ min: 1, max: 30 }).map((day) => `-${String(day).padStart(2, '0')}`),
    time: fc.constantFrom('', '', 'T01:00+03:30', 'T22:30Z', 'T23:45-05:00'),
    before: fc.constantFrom('', '~', '?'),
    behind: fc.constantFrom('', '~', '?', '%'),
    isDay: fc.boolean(),
  })
  .map(({ month, day, time, before, behind, isDay }) => {
    const date = `2019${month}${month && isDay ? day : ''}`;
    return month && isDay && time ? date + time : `${before}${date}${behind}`;
  });
const dates = fc
  .oneof(
    single,
    fc.tuple(single, single).map(([from, to]) => `${from}/${to}`),
    fc.tuple(single, fc.constantFrom('/..', '/')).map(([from, open]) => `${from}${open}`),
    single.map((to) => `../${to}`),
    fc.tuple(single, single).map(([one, other]) => `[${one},${other}]`),
    fc.tuple(single, single).map(([one, other]) => `{${one},${other}}`),
    fc.tuple(single, single).map(([from, to]) => `[${from}..${to}]`),
  )
  .map(parseDate)
  .filter((date) => date !== undefined);

describe('of all dates', () => {
  test('exclusion is mutual, is to be apart, and follows from surely coming after', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(datesExclude(a, b)).toBe(datesExclude(b, a));
        expect(daysApart(a, b) > 0).toBe(datesExclude(a, b));
        if (isSurelyAfter(a, b))
          expect([datesExclude(a, b), isSurelyAfter(b, a)]).toEqual([true, false]);
      }),
    );
  });

  test('none excludes itself, and each contains itself', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect([datesExclude(date, { ...date }), datesContain(date, { ...date })]).toEqual([
          false,
          true,
        ]);
      }),
    );
  });

  test('none excludes more for being qualified', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const plain = read(unqualified(a.edtf));
        if (!datesExclude(plain, b)) expect(datesExclude(a, b)).toBe(false);
      }),
    );
  });

  test('none excludes what it contains', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (datesContain(a, b)) expect(datesExclude(a, b)).toBe(false);
      }),
    );
  });
});
