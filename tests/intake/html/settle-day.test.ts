import { expect, test } from 'vitest';
import { readStatedDay, settleDay } from '../../../src/intake/html/settle-day.ts';

const stated = (...values: readonly string[]) =>
  values.flatMap((value) => readStatedDay({ field: 'date', value, where: 'meta', line: 1 }) ?? []);
const printed = (edtf: string, label: 'published' | 'updated' | 'none' = 'none') => [
  { edtf, label, words: edtf, line: 2 },
];
const dayOf = (...[days, lines = []]: [readonly string[], Parameters<typeof settleDay>[1]?]) => {
  const { date, doubt } = settleDay(stated(...days), lines);
  return [date?.value, doubt?.edtf];
};

test.each([
  ['2024-03-05T01:30:00+11:00', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['5 March 2024', '2024-03-05'],
  ['2024-02-30', undefined],
  ['yesterday', undefined],
])('reads the day of %s', (value, day) => {
  expect(stated(value)[0]?.value).toBe(day);
});

test('takes the day of the same moment in the paper’s own zone', () => {
  expect(dayOf(['2024-03-04T14:30:00Z', '2024-03-05T01:30:00+11:00'])).toEqual([
    '2024-03-05',
    undefined,
  ]);
});

test('takes the day that is printed beside one in UTC, and doubts one on which it was updated', () => {
  expect(dayOf(['2024-03-04T14:30:00Z'], printed('2024-03-05'))).toEqual(['2024-03-05', undefined]);
  expect(dayOf(['2024-03-04T14:30:00Z'], printed('2024-03-05', 'updated'))).toEqual([
    '2024-03-04',
    '2024-03-05',
  ]);
});

test('keeps a stated day where the printed one is far off, or the zone is the paper’s', () => {
  expect(dayOf(['2024-03-04T14:30:00Z'], printed('2024-03-09'))).toEqual(['2024-03-04', undefined]);
  expect(dayOf(['2024-03-04T14:30:00+02:00'], printed('2024-03-05'))).toEqual([
    '2024-03-04',
    undefined,
  ]);
});
