import { expect, test } from 'vitest';
import { incidentsNear, paragraphAt } from '../../../src/intake/claims/incident-focus.ts';
import { joinSegments } from '../../../src/intake/claims/text-segment.ts';

const { segments } = joinSegments(
  ['One.', 'Two.', 'Three.'].map((text, index) => ({ part: 'body', text, line: index + 1 })),
);

test('a place is in the paragraph that it begins, and in none between two', () => {
  expect([0, 3, 4, 6, 9, 12, 99].map((at) => paragraphAt(at, segments))).toEqual([
    0, 0, -1, 1, 1, 2, -1,
  ]);
});

test('the claim before tells the incident in its own paragraph and in the next', () => {
  const focus = { incidents: ['raid'], paragraph: 1 };
  expect([1, 2, 3].map((paragraph) => incidentsNear(focus, paragraph))).toEqual([
    ['raid'],
    ['raid'],
    [],
  ]);
  expect(incidentsNear(undefined, 0)).toEqual([]);
});
