import { expect, test } from 'vitest';
import {
  ANY_MONTH,
  ANY_WEEKDAY,
  monthBeginningLike,
  monthLanguages,
  monthNames,
  monthNumber,
  monthPatterns,
  solarMonthNumber,
  weekdayNames,
  weekdayNumber,
} from '../../src/text/calendar-names.ts';

const DAY = 86_400_000;
// 25 August 2019.
const SUNDAY = Date.UTC(2019, 7, 25);

/** The name of a weekday as the Unicode CLDR has it, and of a month behind the number of a day. */
const nameIn = (language: string, date: number, what: 'month' | 'weekday') =>
  new Intl.DateTimeFormat(language, {
    [what]: 'long',
    ...(what === 'month' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
    .formatToParts(date)
    .find(({ type }) => type === what)?.value;

test.each([
  ...monthLanguages.map((language) => [language, language] as const),
  ['ar', 'ar-LB'],
  ['ar', 'ar-DZ'],
  ['ar', 'ar-MA'],
  ['fa', 'fa-u-ca-gregory'],
  ['de', 'de-AT'],
] as const)('has the months of %s as Unicode does in %s', (language, region) => {
  const calendar = region === 'fa' ? 'fa-u-ca-gregory' : region;
  for (const [month, names] of monthNames(language).entries())
    expect([month, names]).toEqual([
      month,
      expect.arrayContaining([nameIn(calendar, Date.UTC(2019, month, 15), 'month')]),
    ]);
});

test('has the months of the Solar Hijri calendar as Unicode does', () => {
  // 21 March 2019 was the first of Farvardin; the middle of its months is about 30 days from the next.
  const middle = Date.UTC(2019, 3, 5);
  for (let month = 0; month < 12; month++) {
    const name = nameIn('fa', middle + month * 30.5 * DAY, 'month') ?? '';
    expect([name, solarMonthNumber(name)]).toEqual([name, month + 1]);
  }
});

test.each([
  'en',
  'fr',
  'de',
  'es',
  'ru',
  'uk',
  'he',
  'ar',
  'fa',
])('has the weekdays of %s as Unicode does', (language) => {
  for (let day = 0; day < 7; day++) {
    const name = nameIn(language, SUNDAY + day * DAY, 'weekday') ?? '';
    expect([name, weekdayNumber(name)]).toEqual([name, day]);
    expect(name).toMatch(new RegExp(`^${ANY_WEEKDAY}$`, 'iu'));
  }
});

test('has the English weekdays as Unicode and Date.getUTCDay do', () => {
  const wanted = weekdayNames.map((_, day) => nameIn('en', SUNDAY + day * DAY, 'weekday'));
  expect(weekdayNames).toEqual(wanted);
});

test.each(monthLanguages)('every name of a month of %s is the number of its place', (language) => {
  for (const [index, names] of monthNames(language).entries())
    for (const name of names) {
      expect(monthNumber(name)).toBe(index + 1);
      expect(monthNumber(`${name.toUpperCase()}.`)).toBe(index + 1);
      const [pattern = ''] = [monthPatterns(language)[index]];
      expect(name).toMatch(new RegExp(`^${pattern}$`, 'u'));
      expect(name).toMatch(new RegExp(`^${ANY_MONTH}$`, 'u'));
    }
});

test.each([
  ['Sunday', 0],
  ['tues.', 2],
  ['THUR', 4],
  ['Sat', 6],
  ['Satur', undefined],
  ['M.on', undefined],
  ['day', undefined],
])('%s is the weekday %s', (name, number) => {
  expect(weekdayNumber(name)).toBe(number);
  expect(new RegExp(`^${ANY_WEEKDAY}$`, 'iu').test(name)).toBe(number !== undefined);
});

test('a full stop is that of a short name only at its end', () => {
  expect([monthNumber('Sept.'), monthNumber('Se.pt'), monthNumber('Smarch')]).toEqual([
    9,
    undefined,
    undefined,
  ]);
});

test.each([
  ['Augst', 'August'],
  ['sept', 'September'],
  ['Julio', 'July'],
  ['au', undefined],
  ['Tuesday', undefined],
])('%s begins like %s', (word, month) => {
  expect(monthBeginningLike(word)).toBe(month);
});
