import { expect, test } from 'vitest';
import { article } from '../../../record.ts';
import { toldBy } from '../../../told.ts';

/** What is said of a value of a toll, and where. */
const found = (value: string) =>
  toldBy('mistyped-field', {
    'articles/a.md': article(
      'source: toi\ndate: 2019',
      `- id: one\n  speaker: iran\n  about: toll\n  evidence: They did it.\n  value: ${value}`,
      'They did it.',
    ),
  }).map((line) => line.replace('articles/a.md:', ''));

const DIGITS = 'a number of people in digits: 7, 1+ (at least one), 2-5 or 20~ (about twenty)';

test.for([
  [
    '{killed}',
    '11:13 “killed” killed has no number / write how many after killed:, or take killed away',
  ],
  ['{killed: some}', `11:21 “some” killed is “some” / write after killed: ${DIGITS}`],
  ['{injured: at least 2}', '11:22 “at least 2” injured is “at least 2” / write injured: 2+'],
  ['{killed: 2, injured: over 5}', '11:33 “over 5” injured is “over 5” / write injured: 6+'],
] as const)('value: %s', ([value, expected]) => {
  expect(found(value)).toEqual([expected]);
});
