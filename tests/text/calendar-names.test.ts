import { expect, test } from 'vitest';
import {
  ANY_MONTH,
  type MonthLanguage,
  monthBeginningLike,
  monthNames,
  monthNumber,
  monthPatterns,
  weekdayNames,
  weekdayNumber,
  weekdayPatterns,
} from '../../src/text/calendar-names.ts';

const languages: readonly MonthLanguage[] = ['en', 'fr', 'de', 'es'];

/** The name of a month or weekday as the Unicode CLDR has it. */
const nameIn = (language: string, date: number, what: 'month' | 'weekday') =>
  new Intl.DateTimeFormat(language, { [what]: 'long', timeZone: 'UTC' }).format(date);

test.each(languages)('has the months of %s as Unicode does', (language) => {
  const whole = monthNames(language).map(([name]) => name);
  const wanted = whole.map((_, month) => nameIn(language, Date.UTC(2019, month), 'month'));
  expect(whole).toEqual(wanted);
});

test('has the weekdays as Unicode and Date.getUTCDay do', () => {
  const sunday = Date.UTC(2019, 7, 25);
  const wanted = weekdayNames.map((_, day) => nameIn('en', sunday + day * 86_400_000, 'weekday'));
  expect(weekdayNames).toEqual(wanted);
});

test.each(languages)('every name of a month of %s is the number of its place', (language) => {
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
  expect(weekdayPatterns.some((each) => new RegExp(`^${each}$`, 'i').test(name))).toBe(
    number !== undefined,
  );
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
