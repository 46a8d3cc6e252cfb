import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { toldBy } from '../../told.ts';

/** What the rule says of two claims of one article and one of another, each with such conflicts. */
function found(one: string, two: string, other = ''): string[] {
  const claim = (id: string, conflicts: string) =>
    `- id: ${id}\n  speaker: iran\n  about: other\n  evidence: They did it.${conflicts && `\n  conflicts-with: ${conflicts}`}`;
  return toldBy('conflict-written-twice', {
    'articles/a.md': article(
      'source: toi',
      `${claim('one', one)}\n${claim('two', two)}`,
      'They did it.',
    ),
    'articles/b.md': article('source: nyt', claim('one', other), 'They did it.'),
  });
}

test('points from the second place to the first', () => {
  expect(found('{two: Not both}', '{b/one: Not both, one: Not both}')).toEqual([
    'articles/a.md:15:39 “one” the conflict with “one” is written on that claim, too / take one of the two away',
    '→ articles/a.md:10:22 the same conflict',
  ]);
});

test('points to another article, whether or not the first place names its own', () => {
  const expected = [
    'articles/b.md:10:22 “a/two” the conflict with “a/two” is written on that claim, too / take one of the two away',
    '→ articles/a.md:14:22 the same conflict',
  ];
  expect(found('', '{b/one: Not both}', '{a/two: Not both}')).toEqual(expected);
});

test.for([
  ['a conflict written once', '{two: Not both}', '', ''],
  ['two with one claim', '{two: Not both}', '', '{a/two: Not both}'],
  ['a ring of three', '{two: Not both}', '{b/one: Not both}', '{a/one: Not both}'],
  ['one claim twice, from one side', '[{two: Not both}, {two: Nor so}]', '', ''],
] as const)('says nothing of %s', ([, one, two, other]) => {
  expect(found(one, two, other)).toEqual([]);
});
