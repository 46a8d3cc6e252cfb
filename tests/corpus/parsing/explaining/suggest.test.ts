import { expect, test } from 'vitest';
import { valueCalled } from '../../../../src/corpus/parsing/explaining/suggest.ts';
import {
  eitherDate,
  fromPersianCalendar,
  suggestDate,
} from '../../../../src/corpus/parsing/explaining/suggest-date.ts';

test.for([
  ['23 August 2019', '2019-08-23'],
  ['August 23, 2019', '2019-08-23'],
  ['Aug. 3 2019', '2019-08-03'],
  ['3rd of August', undefined],
  ['2019-8-3', '2019-08-03'],
  ['2019/08/23', '2019-08-23'],
  ['2019.8', '2019-08'],
  ['August 2019', '2019-08'],
  ['22/08/2019', '2019-08-22'],
  ['8/22/2019', '2019-08-22'],
  ['7/08/2019', undefined],
  ['7/7/2019', '2019-07-07'],
  ['31/02/2019', undefined],
  ['20190823', '2019-08-23'],
  ['about 201X', undefined],
  ['2019-08-12/2019-08', undefined],
  ['2019-13', undefined],
  ['31 February 2019', undefined],
  ['yesterday', undefined],
  ['about 2018-10-02', '2018-10-02~'],
  ['circa 2 October 2018', '2018-10-02~'],
  ['2018-10-02 to 2018-10-03', '2018-10-02/2018-10-03'],
  ['2018-10-02 – 2018-10-03', '2018-10-02/2018-10-03'],
  ['2018-10-05/2018-10-03', '2018-10-03/2018-10-05'],
  ['2018-10-02 or 2018-10-03', '[2018-10-02,2018-10-03]'],
  ['2019-09-29 12:00 UTC', '2019-09-29T12:00+00:00'],
  ['2019-09-29 9:30 +03:30', '2019-09-29T09:30+03:30'],
  ['2019-09-29 12:00', undefined],
  ['“2019-08-24”', '2019-08-24'],
  ['2019–08–24', '2019-08-24'],
  ['2018–21', undefined],
  ['25.8.2019', '2019-08-25'],
  ['08/25/2019', '2019-08-25'],
  ['5/9/2019', undefined],
  ['5.5.2019', '2019-05-05'],
  ['20190825', '2019-08-25'],
  ['20193025', undefined],
  ['19-20 July 2019', '2019-07-19/2019-07-20'],
  ['July 19 or 20, 2019', '[2019-07-19,2019-07-20]'],
  ['2019-07-xx', '2019-07'],
  ['2019-07-00', '2019-07'],
  ['2019-xx-xx', '2019'],
  ['۲۰۱۹-۰۷-۱۹', '2019-07-19'],
  ['25. August 2019', '2019-08-25'],
  ['before 2019-07-19', '../2019-07-19'],
  ['since July 2019', '2019-07/..'],
  ['summer 2019', '2019-22'],
  ['fall of 2019', '2019-23'],
  ['early July 2019', '2019-07'],
  ['43701', '2019-08-24'],
  ['12345', undefined],
  ['2O19-08-25', '2019-08-25'],
  ['٢٠١٩-٠٧-٢٠', '2019-07-20'],
  ['２０１９-07~', '2019-07~'],
  ['۱۳۹۸-۰۴-۲۹', undefined],
  ['２０１９-１３', undefined],
] as const)('%s must mean %s', ([written, date]) => {
  expect(suggestDate(written)).toBe(date);
});

test.for([
  ['05/09/2019', ['2019-09-05', '2019-05-09']],
  ['25/08/2019', undefined],
  ['2019-08-25', undefined],
] as const)('%s may be two days: %j', ([written, dates]) => {
  expect(eitherDate(written)).toEqual(dates);
});

test.for([
  ['1398-04-28', '2019-07-19'],
  ['۱۳۹۸/۰۴/۲۸', '2019-07-19'],
  ['1401-11-08', '2023-01-28'],
  ['1398-13-28', undefined],
  ['2019-07-19', undefined],
] as const)('of the Persian calendar, %s is %s', ([written, date]) => {
  expect(fromPersianCalendar(written)).toBe(date);
});

test.for([
  ['who did it', ['attribution', 'cause'], 'attribution'],
  ['Says', ['asserts', 'denies'], 'asserts'],
  ['headline', ['title', 'body'], 'title'],
  ['headline', ['excerpts', 'full-text'], undefined],
  ['said', ['asserts', 'denies'], undefined],
] as const)('of %2$j, %1$s is what readers see as %s', ([label, values, value]) => {
  expect(valueCalled(label, values)).toBe(value);
});
