import { expect, test } from 'vitest';
import { en } from '../../../../src/corpus/rules/cues/en.ts';
import { weekdaysOfSaying } from '../../../../src/corpus/rules/support/weekdays-of-saying.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

test.for(DAYS)('%s, on either side of the verb', (day) => {
  const found = [{ words: day, weekday: DAYS.indexOf(day) }];
  expect(weekdaysOfSaying(`He said on ${day} it fell`, en)).toEqual(found);
  expect(weekdaysOfSaying(`He said ${day} it fell`, en)).toEqual(found);
  expect(weekdaysOfSaying(`On ${day} he said it fell`, en)).toEqual(found);
});

test.for([
  ['He told a b c d e f Friday', 1],
  ['He told a b c d e f g Friday', 0],
  ['He told a b c d e f on Friday', 1],
  ['He told a b c d e f g on Friday', 0],
  ['On Friday a b c d e told', 1],
  ['On Friday a b c d e f told', 0],
  ['Friday he told', 0],
  ['He said that on Friday', 0],
  ['He said so and that on Friday', 0],
  ['He said thatcher on Friday', 1],
  ['On Friday that man told', 0],
  ['He told AP’s 2-3 men on Friday', 0],
  ["He told AP's 2-3 men on Friday", 1],
  ['He told them, on Friday', 0],
  ['He told them; it fell on Friday', 0],
  ['unsaid on Friday', 0],
  ['said on Fridays', 0],
  ['SAID ON FRIDAY', 1],
  // Of another week, or still to come.
  ...'next coming following every each by until before since from'
    .split(' ')
    .map((word) => [`He said ${word} Friday`, 0] as const),
  ['He said last Friday', 1],
  ['He said next week Friday', 0],
] as const)('“%s”: %i', ([words, count]) => {
  expect(weekdaysOfSaying(words, en)).toHaveLength(count);
});

test('nothing without words for it', () => {
  const { speech, calendar, ...others } = en;
  const words = 'He said on Friday';
  expect(weekdaysOfSaying(words, { ...others, ...(speech && { speech }) })).toEqual([]);
  expect(weekdaysOfSaying(words, { ...others, ...(calendar && { calendar }) })).toEqual([]);
});
