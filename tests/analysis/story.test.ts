import { expect, test } from 'vitest';
import { inOrderOfStory, storyOf } from '../../src/analysis/story.ts';
import { articleOf, incidentOf, recordOf } from '../record.ts';
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

test('of one day what happened stands first, then what was said, what was published, and how it stood', () => {
  const says = 'speaker: iraq, stance: asserts, accused: israel';
  const graph = recordOf({
    'articles/b.md': articleOf('source: toi\ndate: 2019-07-19', {
      later: says,
      first: `${says}, said: 2019-07-19`,
    }),
    'articles/a.md': articleOf('source: ap\ndate: 2019-07-19', { own: says }),
    'articles/c.md': articleOf('source: nyt\ndate: 2019-07-20', {
      before: `${says}, said: 2019-07-18`,
    }),
  });
  const incident = incidentOf(graph, 'amirli');
  expect(
    storyOf(incident).map((step) => [
      step.date.edtf,
      step.kind,
      'claims' in step ? step.claims.map(({ id }) => id) : 'claim' in step ? step.claim.id : '',
    ]),
  ).toEqual([
    ['2019-07-18', 'said', 'before'],
    ['2019-07-19', 'happened', ''],
    ['2019-07-19', 'said', 'first'],
    ['2019-07-19', 'published', ['own']],
    ['2019-07-19', 'published', ['first', 'later']],
    ['2019-07-19', 'known', ''],
    ['2019-07-20', 'published', ['before']],
    ['2019-07-20', 'known', ''],
  ]);
  expect(inOrderOfStory(incident).map(({ id }) => id)).toEqual(['first', 'own', 'later', 'before']);
  expect(incident.claims.map(({ id }) => id)).toEqual(['own', 'later', 'first', 'before']);
});

test('claims of undated articles are last, and no steps', () => {
  expect(inOrderOfStory(amirli).map(({ key }) => key)).toEqual([
    'early/toi',
    'late/army',
    'undated/a',
  ]);
});
