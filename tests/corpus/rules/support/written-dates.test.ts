import { expect, test } from 'vitest';
import { datesIn, writtenDates } from '../../../../src/corpus/rules/support/written-dates.ts';
import { parseDate } from '../../../../src/model/date.ts';

function forms(edtf: string, language: string): string[] {
  const date = parseDate(edtf);
  if (!date) throw new Error(`no date: ${edtf}`);
  return writtenDates(date, language);
}

test.for([
  ['2019-08-23', 'en', '23 August 2019'],
  ['2019-08-23', 'en', 'August 23, 2019'],
  ['2019-08-23', 'en', 'Aug. 23, 2019'],
  ['2019-08-23', 'en', '23rd August 2019'],
  ['2019-08-23', 'en', '2019-08-23'],
  ['2019-08-23', 'en', '08/23/2019'],
  ['2019-08-23', 'en', '23.08.2019'],
  ['2019-08-03', 'en', '3 August 2019'],
  ['2019-09-11', 'en', 'Sept. 11, 2019'],
  ['2019-08-23T10:00:00Z', 'en', '23 August 2019'],
  ['2019-08~', 'en', 'August 2019'],
  ['2019', 'en', '2019'],
  ['2023-01-29', 'fa', '۹ بهمن ۱۴۰۱'],
  ['2019-08-23', 'de', '23. August 2019'],
  ['2019-08-23', 'ar', '٢٣ أغسطس ٢٠١٩'],
  ['2019-08-23', 'he', '23 באוגוסט 2019'],
] as const)('%s in %s may be written %s', ([edtf, language, expected]) => {
  const spaces = (text: string) => text.replace(/[\s\u200e\u200f]+/gu, ' ');
  expect(forms(edtf, language).map(spaces)).toContain(expected);
});

test('a date to the day is not stated by its month', () => {
  expect(forms('2019-08-23', 'en')).not.toContain('August 2019');
  expect(forms('2019-08', 'en')).not.toContain('2019');
});

test('a season is no month', () => {
  expect(forms('2019-21', 'fr')).toEqual(['2019-21']);
});

test('an interval is only stated as it is', () => {
  expect(forms('2019-08-12/2019-08-20', 'en')).toEqual(['2019-08-12/2019-08-20']);
});

test('what it writes with the name of a month is found again in a text', () => {
  for (let day = Date.UTC(2019, 0); day < Date.UTC(2020, 0); day += 86_400_000) {
    const edtf = new Date(day).toISOString().slice(0, 10);
    const named = forms(edtf, 'en').filter((form) => /[a-z]{3}/iu.test(form));
    // A short name has its full stop, and a whole one may end a sentence.
    const whole = named.filter(
      (form) =>
        !/(?:January|February|March|April|May|June|July|August|September|October|November|December)\./u.test(
          form,
        ),
    );
    expect(whole.length).toBeGreaterThan(4);
    for (const form of whole) expect(datesIn(`It was hit on ${form}.`)).toEqual([form]);
  }
});
