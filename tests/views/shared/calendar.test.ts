import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/model/date.ts';
import { calendarLabel, calendarPlaces } from '../../../src/views/shared/calendar.ts';
import { site } from '../site.ts';

describe('a date stands in the calendar as exactly as it is known', () => {
  test.for([
    ['2019-08-23', [['2019', '08', '23']]],
    ['2019-08-23T04:00:00Z', [['2019', '08', '23']]],
    ['2023-01-28T01:00+03:30', [['2023', '01', '28']]],
    ['2019-12-31T23:30-05:00', [['2019', '12', '31']]],
    ['2019-08-12/2019-08-20', [['2019', '08']]],
    ['2019-08', [['2019', '08']]],
    ['2019-07/2019-08', [['2019']]],
    ['2019~', [['2019']]],
    ['2018-11/2020-01', [['2018'], ['2019'], ['2020']]],
    ['../2023-01', [['2023']]],
    ['2019-08-23/..', [['2019']]],
    ['../..', [['undated']]],
    ['2019-08-23/', [['2019']]],
    ['2019-21', [['2019']]],
    ['2019-25', [['2019']]],
    ['2019-08-XX', [['2019', '08']]],
    ['-0043-03', [['-43', '03']]],
  ] as const)('%s', ([edtf, places]) => {
    expect(calendarPlaces(parseDate(edtf))).toEqual(places);
  });

  test('nothing where there is none', () => {
    expect(calendarPlaces(undefined)).toEqual([['undated']]);
  });
});

test('a place in the calendar is called as readers call it', () => {
  expect(
    [['2019'], ['2019', '08'], ['2019', '08', '23'], ['-43', '03'], ['undated']].map((place) =>
      calendarLabel(place, site),
    ),
  ).toEqual(['2019', 'August 2019', '23 August 2019', 'March 44 BC', 'undated']);
});
