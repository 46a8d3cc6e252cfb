import { expect, test } from 'vitest';
import { storyOf } from '../../src/analysis/story.ts';
import { amirli } from './amirli.ts';

test('the story runs from what happened through what was said to what was published, and how it then stood', () => {
  expect(
    storyOf(amirli).map((step) => [
      step.kind,
      step.date.edtf,
      step.kind === 'said'
        ? step.claim.key
        : step.kind === 'published'
          ? step.claims.map(({ key }) => key)
          : step.kind === 'known'
            ? step.news
            : '',
    ]),
  ).toEqual([
    ['happened', '2019-07-19', ''],
    ['said', '2019-07-20', 'late/army'],
    ['published', '2019-08-01', ['early/toi']],
    ['known', '2019-08-01', 'changed'],
    ['published', '2019-08-23', ['late/army']],
    ['known', '2019-08-23', 'changed'],
  ]);
});
