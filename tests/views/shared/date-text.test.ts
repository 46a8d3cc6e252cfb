import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../src/model/date.ts';
import { dateText, daysAfter } from '../../../src/views/shared/date-text.ts';
import { catalogueOf, languages } from '../../../src/words/languages.ts';
import { site } from '../site.ts';

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
    ['2023-01-28T23:30:00+03:30', '28 January 2023 at 23:30 (UTC+03:30)', undefined],
    ['2023-01-28T01:00+03:30', '28 January 2023 at 01:00 (UTC+03:30)', undefined],
    ['2019-12-31T23:30-05:00', '31 December 2019 at 23:30 (UTC−05:00)', undefined],
    ['2023-01-28T01:00+03', '28 January 2023 at 01:00 (UTC+03:00)', undefined],
    ['2023-01-27T21:30Z', '27 January 2023 at 21:30 UTC', undefined],
    ['2023-01-27T21:30+00:00', '27 January 2023 at 21:30 UTC', undefined],
    ['2019~-08?', 'about August 2019 (uncertain)', undefined],
    ['2019-08-20/', 'since 20 August 2019', undefined],
    ['/2019-08-20', 'until 20 August 2019', undefined],
    ['/', 'at an unknown time', undefined],
    ['2019-21', 'spring 2019 (hemisphere not given)', undefined],
    ['2019-24', 'winter 2019 (hemisphere not given)', undefined],
    ['2019-25', 'spring 2019 in the northern hemisphere', undefined],
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

  test('are those of the place a time is of, not of UTC', () => {
    expect(daysAfter(date('2023-01-27'), date('2023-01-28T01:00+03:30'))).toBe(1);
    expect(daysAfter(date('2023-01-28T23:30-05:00'), date('2023-01-29'))).toBe(1);
  });

  test('are unknown where a date is not known to the day', () => {
    expect(daysAfter(date('2019-07'), date('2019-08-23'))).toBeUndefined();
    expect(daysAfter(date('2019-07-19'), date('2019-08-22/2019-08-23'))).toBeUndefined();
  });
});

describe('in every language', () => {
  const inEach = (edtf: string) =>
    languages.map((language) =>
      dateText(date(edtf), { words: catalogueOf(language) }).text.replaceAll(
        /[\u2066-\u2069]/g,
        '',
      ),
    );

  test('a time is that of its place, with how far it is ahead of UTC', () => {
    expect(inEach('2023-01-28T01:00+03:30')).toEqual([
      '28 January 2023 at 01:00 (UTC+03:30)',
      '28 בינואר 2023 בשעה 01:00 (UTC+03:30)',
      '28 يناير 2023 في 01:00 ص (UTC+03:30)',
      '۲۸ ژانویهٔ ۲۰۲۳ ساعت ۰۱:۰۰ (UTC+03:30)',
    ]);
  });

  test('a season is told with its hemisphere, or that it is not given', () => {
    expect(inEach('2020-21')).toEqual([
      'spring 2020 (hemisphere not given)',
      'אביב 2020 (חצי הכדור לא צוין)',
      'ربيع 2020 (لم يُذكر نصف الكرة)',
      'بهار ۲۰۲۰ (نیم‌کره گفته نشده)',
    ]);
    expect(inEach('2020-25')).toEqual([
      'spring 2020 in the northern hemisphere',
      'אביב 2020 בחצי הכדור הצפוני',
      'ربيع 2020 في نصف الكرة الشمالي',
      'بهار ۲۰۲۰ در نیم‌کرهٔ شمالی',
    ]);
  });
});
