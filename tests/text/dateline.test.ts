import { expect, test } from 'vitest';
import { datelineLength, datelineParts } from '../../src/text/dateline.ts';

test.for([
  'BAGHDAD (AP) — ',
  'BAGHDAD, Aug. 23, 2019 (AP) — ',
  // The date may stand before the agency or without one, and close to the place or behind its country.
  'BAGHDAD, Aug. 23 — ',
  'BAGHDAD Aug. 23 – ',
  'BAGHDAD, Iraq, Aug. 23 - ',
  'BAGHDAD (AP), Aug. 23 ― ',
  'TEL AVIV (Reuters) -- ',
  'SANA’A (AFP) –  ',
])('“%s” is a dateline', (words) => {
  expect(datelineLength(`${words}He said so.`)).toBe(words.length);
  expect(datelineParts(`${words}He said so.`)?.words).toBe(words);
});

test.for([
  ['without a date or an agency', 'BAGHDAD — He said so.'],
  ['with a place in small letters', 'Baghdad (AP) — He said so.'],
  ['without a space behind the dash', 'BAGHDAD (AP) —He said so.'],
  ['without a dash', 'BAGHDAD (AP) He said so.'],
  ['inside a paragraph', 'In BAGHDAD (AP) — He said so.'],
  ['behind more than two hundred signs', `${'BAGHDAD, Iraq, '.repeat(20)}(AP) — He said so.`],
] as const)('none %s', ([, paragraph]) => {
  expect(datelineLength(paragraph)).toBe(0);
});

test('its parts are as they are written', () => {
  expect(datelineParts('KIEV, Aug 19, 2019 (Reuters), by mail - He said so.')).toEqual({
    words: 'KIEV, Aug 19, 2019 (Reuters), by mail - ',
    before: 'KIEV, Aug 19, 2019',
    agency: 'Reuters',
    behind: ', by mail ',
  });
  expect(datelineParts('He said so.')).toBeUndefined();
});
