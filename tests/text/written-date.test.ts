import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthLanguages, monthNames } from '../../src/text/calendar-names.ts';
import {
  edtfOf,
  readWrittenDate,
  readYearFirst,
  readYearLast,
  type WrittenDate,
  writtenDatesIn,
} from '../../src/text/written-date.ts';

const parts = (date: Pick<WrittenDate, 'year' | 'month' | 'day'> | undefined) =>
  date && [date.year, date.month, date.day];

test.each([
  ['August 23, 2019', [2019, 8, 23]],
  ['Aug. 23rd 2019', [2019, 8, 23]],
  ['23. August 2019', [2019, 8, 23]],
  ['23 août 2019', [2019, 8, 23]],
  ['1er mai', [undefined, 5, 1]],
  ['23 de agosto de 2019', [2019, 8, 23]],
  ['3rd of August', [undefined, 8, 3]],
  ['2nd of August', [undefined, 8, 2]],
  ['1st of August', [undefined, 8, 1]],
  ['4th of August', [undefined, 8, 4]],
  ['août 2019', [2019, 8, undefined]],
  ['August, 2019', [2019, 8, undefined]],
  ['2019-08-23', [2019, 8, 23]],
  ['31 February 2019', [2019, 2, 31]],
  ['12 марта 2023', [2023, 3, 12]],
  ['12 березня 2023', [2023, 3, 12]],
  ['12 במרץ 2023', [2023, 3, 12]],
  ['١٢ مارس ٢٠٢٣', [2023, 3, 12]],
  ['3 كانون الثاني/يناير 2023', [2023, 1, 3]],
  ['12 آذار (مارس) 2023', [2023, 3, 12]],
  ['۱۲ مارس ۲۰۲۳', [2023, 3, 12]],
  ['۲۱ اسفند ۱۴۰۱', [2023, 3, 12]],
  ['۳۰ اسفند ۱۳۹۹', [2021, 3, 20]],
  ['۱ فروردین ۱۴۰۰', [2021, 3, 21]],
  ['۳۰ اسفند ۱۴۰۰', undefined],
  ['۲۱ اسفند', undefined],
  ['۱۴۰۱-۱۲-۲۱', undefined],
  ['August', undefined],
  ['2019', undefined],
  ['2019-08', undefined],
  ['23.08.2019', undefined],
  ['August 23, 2019 was a Friday', undefined],
  ['on August 23', undefined],
  ['Augst 23', undefined],
])('reads %s', (text, date) => {
  expect(parts(readWrittenDate(text))).toEqual(date);
});

test('finds the dates amid sentences, in their words and order', () => {
  const text =
    'On July 19 and Aug. 20, 2019, or the 3rd of September; since May 2018, until 2019-08-23. It may 12';
  expect(writtenDatesIn(text, 'en').map((date) => [date.words, ...(parts(date) ?? [])])).toEqual([
    ['July 19', undefined, 7, 19],
    ['Aug. 20, 2019', 2019, 8, 20],
    ['3rd of September', undefined, 9, 3],
    ['May 2018', 2018, 5, undefined],
    ['2019-08-23', 2019, 8, 23],
    ['may 12', undefined, 5, 12],
  ]);
});

test.each([
  'May',
  'it may be',
  '120 May',
  '1 Mayor',
  '23August',
  'May2018',
  'May 123',
  'dismay 12',
  'v2019-08-23',
  '2019-08-231',
])('finds no date in “%s”', (text) => {
  expect(writtenDatesIn(text)).toEqual([]);
});

test('leaves the full stop of a sentence, and the number of the next line', () => {
  expect(writtenDatesIn('on 19 July.')[0]?.words).toBe('19 July');
  expect(writtenDatesIn('on 19 Aug. 2019.')[0]?.words).toBe('19 Aug. 2019');
  expect(writtenDatesIn('in July\n19 people')).toEqual([]);
});

test('knows the months of the one language it is told', () => {
  expect(writtenDatesIn('le 23 août', 'fr')).toHaveLength(1);
  expect(writtenDatesIn('le 23 août', 'en')).toEqual([]);
  expect(writtenDatesIn('le 23 août')).toHaveLength(1);
  for (const language of ['de', 'es'] as const)
    expect(writtenDatesIn('23 août', language)).toEqual([]);
  expect(writtenDatesIn('23 August', 'fr')).toEqual([]);
});

/** A day, and words that write it. */
const written = fc
  .record({
    language: fc.constantFrom(...monthLanguages),
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    form: fc.nat(),
    name: fc.nat(),
  })
  .map(({ language, year, month, day, form, name }) => {
    const names = monthNames(language)[month - 1] ?? [];
    const called = names[name % names.length] ?? '';
    const forms = [
      `${day} ${called} ${year}`,
      `${day} ${called}, ${year}`,
      `${called} ${day}, ${year}`,
      `${called.toUpperCase()} ${day} ${year}`,
      edtfOf(year, month, day),
    ];
    return { language, year, month, day, words: forms[form % forms.length] ?? '' };
  });

test('reads every day as it was written, alone and amid a sentence', () => {
  fc.assert(
    fc.property(written, ({ language, year, month, day, words }) => {
      expect(parts(readWrittenDate(words))).toEqual([year, month, day]);
      const found = writtenDatesIn(`As of ${words}, 3 of them had left.`, language);
      expect(found.map((date) => [date.words, ...(parts(date) ?? [])])).toEqual([
        [words, year, month, day],
      ]);
    }),
  );
});

const scraps = fc.array(
  fc.oneof(
    written.map(({ words }) => words),
    fc.constantFrom(' ', ', ', '. ', '\n', 'May', 'mai', '12', '2019', '-08-', 'th', 'of', '1er '),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  ),
);

test('what it finds stands in the text where it says, one behind the other', () => {
  fc.assert(
    fc.property(scraps, (words) => {
      const text = words.join('');
      let end = 0;
      for (const date of writtenDatesIn(text)) {
        expect(text.slice(date.start, date.start + date.words.length)).toBe(date.words);
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.day ?? date.year).toBeDefined();
        end = date.start + date.words.length;
      }
    }),
  );
});

test.each([
  ['23.8.2019', { first: 23, second: 8, year: 2019, sign: '.' }],
  ['08/23/2019', { first: 8, second: 23, year: 2019, sign: '/' }],
  ['3-4-2019', { first: 3, second: 4, year: 2019, sign: '-' }],
  ['2019-08-23', undefined],
  ['on 23.8.2019', undefined],
  ['23.8.19', undefined],
])('reads %s with its year last', (text, date) => {
  expect(readYearLast(text)).toEqual(date);
});

test.each([
  ['2019/8/23', [2019, 8, 23]],
  ['2019.08.23', [2019, 8, 23]],
  ['1401/12/21', [2023, 3, 12]],
  ['1499/1/1', [2120, 3, 21]],
  ['1500/1/1', [1500, 1, 1]],
  ['1400/12/30', undefined],
  ['2019/8-23', undefined],
  ['on 2019/8/23', undefined],
  ['19/8/23', undefined],
])('reads %s with its year first', (text, date) => {
  expect(parts(readYearFirst(text))).toEqual(date);
});

test.each([
  [[2019, 8, 3], '2019-08-03'],
  [[2019, 12], '2019-12'],
  [[33, 1, 1], '0033-01-01'],
] as const)('writes %j as EDTF', ([year, month, day], edtf) => {
  expect(edtfOf(year, month, day)).toBe(edtf);
});

test.each([
  ['on 23 August 2019', { words: '23 August 2019', isNamed: true, month: 8, day: 23, year: 2019 }],
  ['on 2019-08-23', { words: '2019-08-23', isNamed: false, month: 8, day: 23, year: 2019 }],
  ['in August 2019', { words: 'August 2019', isNamed: true, month: 8, day: undefined, year: 2019 }],
])('tells of %s what stands there', (text, date) => {
  expect(writtenDatesIn(text)).toEqual([{ ...date, start: 3 }]);
  expect(readWrittenDate(date.words)).toEqual({ ...date, start: 0 });
});
