import { describe, expect, test } from 'vitest';
import { unreadForm } from '../../../../src/corpus/parsing/explaining/unread-date.ts';
import { parseDate } from '../../../../src/model/date.ts';

describe('why a date is not read, and what to write', () => {
  test.for([
    // What EDTF has and this site has not.
    ['2019-21~', 'has a sign at a season: EDTF allows', 'write 2019-21,'],
    ['2019-?34', 'has a sign at a quarter: EDTF allows', 'write 2019-34,'],
    ['2019-21/2019-23', 'has a season as an end of an interval: EDTF allows', 'months'],
    ['../2019-21', 'has a season as an end of an interval: EDTF allows', 'months'],
    ['2019-08-12/2019-08-12', 'begins and ends with the same date: EDTF', 'write 2019-08-12'],
    ['2019-08/2019-08~', 'begins and ends with the same date: EDTF', 'write 2019-08~'],
    ['2019-08-12/2019-08', 'begins within 2019-08', 'write 2019-08-12/2019-08-31'],
    ['2019-08/2019', 'begins within 2019', 'write 2019-08/2019-12'],
    ['2019-08-23T10:00Z/2019-08-23', 'begins within 2019-08-23', 'write the end as a time'],
    ['2019-XX-12', 'has a known digit behind one that is not known: EDTF', 'write 2019-XX-XX'],
    ['2019-06-3X', 'can be the last day of its month alone: EDTF', 'write 2019-06-30'],
    ['20X9', 'has a known digit behind one that is not known', 'write 20XX'],
    ['1950S2', 'rounds the year to significant digits: EDTF', 'as in 1950~'],
    ['Y17E3', 'writes the year with an exponent: EDTF', 'write the year out'],
    // What neither has.
    ['[2019-21,2020-21]', 'has a season in a set', 'months'],
    ['[2019-08-23T10:00Z,2019-08-24]', 'has a time in a set', 'days alone'],
    ['[2019-08-01/2019-08-05]', 'has an interval in a set', 'write [2019-08-01..2019-08-05]'],
    ['2019-08-01..2019-08-05', 'has two dots between its dates', 'write 2019-08-01/2019-08-05'],
    ['~201X', 'has a sign at digits that are not known', 'write 201X'],
    ['2019-08-23?~', 'has two signs in one place', 'write %'],
    ['XXXX-08-12', 'names no year', 'as in 20XX'],
    ['201', 'fewer than four digits', 'write 201X'],
    ['20', 'fewer than four digits', 'as in 20XX'],
    ['12019', 'more than four digits and no hyphens', 'Y12019'],
    ['Y2019', 'a Y before a year of four digits', 'write 2019:'],
    ['Y171010000', 'a year that cannot be counted', 'from Y-271820'],
    ['-0000', 'the year -0000, which there is not', 'write 0000'],
    // Times.
    ['2019-08-23T14:30', 'a time without its offset from UTC', 'T14:30+03:00'],
    ['2019-08-23T14Z', 'an hour without minutes', 'T14:00+03:00'],
    ['2019-08-23T1X:00Z', 'no hours and minutes of two digits', 'T14:30+03:00'],
    ['2019-08-23T10:00+25:00', 'an offset that no place has', 'look the offset up'],
    ['2019-08-23T10:00+14:15', 'an offset that no place has', 'look the offset up'],
    ['2019-08-23T10:00-12:30', 'an offset that no place has', 'look the offset up'],
    ['2019-08-23T10:00+03:60', 'an offset that no place has', 'look the offset up'],
    ['2019-08-23T10:00-00:00', 'has the offset -00:00', 'write Z'],
    ['2019-08-23T10:00-00', 'has the offset -00:', 'write Z'],
    ['2019-08-23T10:00Z~', 'has a sign at a time', '2019-08-23~'],
    ['2019-08-~23T10:00Z', 'has a sign at a time', '2019-08-23~'],
  ] as const)('%s %s', ([text, fault, fix]) => {
    expect(parseDate(text)).toBeUndefined();
    expect(unreadForm(text)?.fault).toContain(fault);
    expect(unreadForm(text)?.fix).toContain(fix);
  });

  test.for(['yesterday', '23 August 2019', '2020/2019', ''])('%s: no reason is known', (text) => {
    expect(unreadForm(text)).toBeUndefined();
  });
});

test.for([
  '2019-08-23',
  '2019-08~',
  '?2004-06-~11',
  '2019-08-12/2019-08-20',
  '../2019-08',
  '/',
  '[2019-08-01..2019-08-05,2019-09]',
  '2019-21',
  '201X',
  '2019-08-1X/2019-09',
  'Y12019',
  '-0043',
  '2023-01-28T23:30+03:30',
  '2023-01-28T23:30:15.5+0330',
  '2023-01-28T10:00Z/2023-01-28T12:00Z',
  '2019-08-23T10:00+14:00',
  '2019-08-23T10:00-12:00',
])('%s is a date, and nothing is said against it', (text) => {
  expect(parseDate(text)).toBeDefined();
  expect(unreadForm(text)).toBeUndefined();
});

test('what is to be written in its place is read', () => {
  const texts = ['2019-21~', '2019-08-12/2019-08-12', '2019-08/2019', '2019-XX-12', '~201X', '201'];
  const advised = texts.map((text) => unreadForm(text)?.fix.match(/^write ([^ ,]+)/)?.[1] ?? '');
  expect(advised.map((text) => parseDate(text)?.edtf)).toEqual(advised);
});
