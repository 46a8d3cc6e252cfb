import { expect, test } from 'vitest';
import { storyOf } from '../../src/analysis/story.ts';
import { amirli } from './amirli.ts';

test('the story runs from what happened through what was said to what was published', () => {
  expect(
    storyOf(amirli).map((step) => [
      step.kind,
      step.date.edtf,
      step.kind === 'said'
        ? step.claim.key
        : step.kind === 'published'
          ? step.claims.map(({ key }) => key)
          : '',
    ]),
  ).toEqual([
    ['happened', '2019-07-19', ''],
    ['said', '2019-07-20', 'late/army'],
    ['published', '2019-08-01', ['early/toi']],
    ['published', '2019-08-23', ['late/army']],
  ]);
});
