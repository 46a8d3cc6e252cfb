import { describe, expect, test } from 'vitest';
import { parseDate, type RecordDate } from '../../src/model/date.ts';
import { sureDate, sureSpan, tellsAll } from '../../src/model/sure-date.ts';
import { isIsoDate } from '../iso-date.ts';

const none = undefined;

/** Each form of EDTF: what lies in what for sure, and when it surely began and ended. */
const forms: readonly (readonly [
  string,
  string | undefined,
  string | undefined,
  string | undefined,
])[] = [
  ['2019', '2019', '2019', none],
  ['2019-08', '2019-08', '2019-08', none],
  ['2019-08-23', '2019-08-23', '2019-08-23', none],
  ['2020-02-29', '2020-02-29', '2020-02-29', none],
  // Moments keep their offset.
  ['2023-01-28T23:30+03:30', '2023-01-28T23:30+03:30', '2023-01-28T23:30+03:30', none],
  ['2023-01-28T20:00:00Z', '2023-01-28T20:00:00Z', '2023-01-28T20:00:00Z', none],
  // Approximate, uncertain, both: the whole.
  ['2019-08-23~', none, none, none],
  ['2019-08-23?', none, none, none],
  ['2019-08%', none, none, none],
  ['2019~', none, none, none],
  // A part: the parts before it are sure, where the sign is before the part.
  ['2019-08-~23', '2019-08', '2019-08', none],
  ['2019-?08-23', '2019', '2019', none],
  ['~2019-08-23', none, none, none],
  ['2019-08~-23', none, none, none],
  ['2019~-08-23', none, none, none],
  ['2019-~08-?23', '2019', '2019', none],
  // Digits that are not known.
  ['2019-08-XX', '2019-08', '2019-08', none],
  ['2019-08-1X', '2019-08', '2019-08', none],
  ['2019-XX', '2019', '2019', none],
  ['2019-XX-XX', '2019', '2019', none],
  ['2019-1X', '2019', '2019', none],
  ['201X', none, none, none],
  ['20XX', none, none, none],
  // Seasons and other parts of a year; one over New Year may be of two years.
  ['2019-21', '2019', '2019', none],
  ['2019-24', none, none, none],
  ['2019-26', '2019', '2019', none],
  ['2019-28', none, none, none],
  ['2019-30', none, none, none],
  ['2019-34', '2019', '2019', none],
  ['2019-39', '2019', '2019', none],
  ['2019-40', '2019', '2019', none],
  // Intervals, each side for itself.
  ['2019-08-12/2019-08-20', '2019-08', '2019-08-12', '2019-08-20'],
  ['2019-07/2019-08', '2019', '2019-07', '2019-08'],
  ['2017/2023', none, '2017', '2023'],
  ['2017~/2023~', none, none, none],
  ['2017~/2023', none, none, '2023'],
  ['2017/2023?', none, '2017', none],
  ['2017/..', none, '2017', none],
  ['2017/', none, '2017', none],
  ['../2019-08', none, none, '2019-08'],
  ['/2019-08', none, none, '2019-08'],
  ['/', none, none, none],
  ['2023-01-28T20:00Z/2023-01-29', '2023-01', '2023-01-28T20:00Z', '2023-01-29'],
  [
    '2023-01-28T01:00+03:30/2023-01-28T05:00+03:30',
    '2023-01-28',
    '2023-01-28T01:00+03:30',
    '2023-01-28T05:00+03:30',
  ],
  // One of several, all of several.
  ['[2023-01-28,2023-01-29]', '2023-01', '2023-01', none],
  ['[2019-08-01..2019-08-05]', '2019-08', '2019-08', none],
  ['[2018,2020..2022]', none, none, none],
  ['[..2019-08-05]', none, none, none],
  ['[2019-08-01~,2019-08-05]', none, none, none],
  ['{2019-07-19,2019-08-12}', '2019', '2019-07-19', '2019-08-12'],
  ['{2019-08-12,2019-07-19}', '2019', '2019-07-19', '2019-08-12'],
  ['{2019-08-01..2019-08-05}', '2019-08', '2019-08-01', '2019-08-05'],
  ['{2019-08,2019-08-05}', '2019-08', '2019-08', '2019-08'],
  ['{2017..}', none, '2017', none],
  ['{2019-07-19~,2019-08-12}', none, none, none],
  // Years that ISO 8601-1 has by agreement only.
  ['1582', none, none, none],
  ['1583', '1583', '1583', none],
  ['0000', none, none, none],
  ['-0043-03-15', none, none, none],
  ['Y12019', none, none, none],
];

const read = (edtf: string): RecordDate => {
  const date = parseDate(edtf);
  if (!date) throw new Error(`${edtf} is no date`);
  return date;
};

describe('what is sure of', () => {
  test.for(forms)('%s', ([edtf, whole, start, end]) => {
    const date = read(edtf);
    expect([sureDate(date), sureSpan(date)]).toEqual([whole, { start, end }]);
    const told = [whole, start, end].filter((text) => text !== undefined);
    expect(told.filter((text) => !isIsoDate(text))).toEqual([]);
  });

  test('a day that does not exist: nothing', () => {
    const day = {
      edtf: '2019-02-29',
      earliest: Date.UTC(2019, 2, 1),
      latest: Date.UTC(2019, 2, 2) - 1,
    };
    expect([sureDate(day), sureSpan(day)]).toEqual([none, { start: none, end: none }]);
  });
});

test('words are needed beside what does not tell all', () => {
  const needWords = forms.filter(([edtf]) => !tellsAll(sureSpan(read(edtf)), read(edtf)));
  const told = forms.filter((form) => !needWords.includes(form)).map(([edtf]) => edtf);
  expect(told).toEqual([
    '2019',
    '2019-08',
    '2019-08-23',
    '2020-02-29',
    '2023-01-28T23:30+03:30',
    '2023-01-28T20:00:00Z',
    '2019-08-12/2019-08-20',
    '2019-07/2019-08',
    '2017/2023',
    '/2019-08',
    '2023-01-28T20:00Z/2023-01-29',
    '2023-01-28T01:00+03:30/2023-01-28T05:00+03:30',
    '1583',
  ]);
});

describe('the check of these tests', () => {
  test.for([
    '2019-02-29',
    '2019-13',
    '2019-8',
    '201X',
    '2019-08-23~',
    '../2019',
    '2019/2020',
    '-0044',
    '2019-21',
    '2023-01-28T23:30',
    '2019-08T10:00Z',
    '2019-08-23T24:00Z',
    '2019-08-23T10:00+0330',
    '1066',
    '',
  ])('refuses %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test.for([
    '2020-02-29',
    '2019',
    '2019-12',
    '2023-01-28T23:30+03:30',
    '2023-01-28T20:00:00.5Z',
  ])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
});
