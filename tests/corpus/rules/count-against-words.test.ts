import { expect, test } from 'vitest';
import { article } from '../../record.ts';
import { toldBy } from '../../told.ts';

/** What the rule says of so many unnamed people under a description, in an article of such a text. */
const found = (description: string, count: number, text = 'They did it.', language = 'en') =>
  toldBy('count-against-words', {
    'articles/a.md': article(
      `source: toi\nspeakers:\n  they:\n    count: ${count}\n    anonymous: ${description}`,
      '- {id: one, speaker: they, about: other, evidence: They did it.}',
      text,
    ).replace('language: en', `language: ${language}`),
  });

const FIX = 'correct count:, or leave it out where the article gives no number';

test('points from the count to the words', () => {
  expect(found('two officials', 3)).toEqual([
    `articles/a.md:7:12 “3” the count of they is 3, and anonymous says “two officials” / ${FIX}`,
    '→ articles/a.md:8:16 the words',
  ]);
});

test('points from the count to the words where no number is in them, either', () => {
  expect(found('officials', 3)).toEqual([
    `articles/a.md:7:12 “3” the count of they is 3, and the article has no such number / ${FIX}`,
    '→ articles/a.md:8:16 the words',
  ]);
});

test.for([
  ['two officials', 2],
  ['a senior official of a ministry', 1],
  // Of a number and what is beside it either the sum is meant, or one of them.
  ['two officials and a guard', 3],
  ['two officials and three guards', 3],
  ['two officials and three guards', 5],
  ['several officials', 2],
  ['several officials', 9],
  ['several officials and a guard', 2],
  ['an official', 1],
] as const)('“%s” may be %d', ([description, count]) => {
  expect(found(description, count)).toEqual([]);
});

test.for([
  ['two officials', 1],
  ['a senior official of a ministry', 3, 'The three did it.'],
  ['two officials and a guard', 1],
  ['two officials and a guard', 4],
  ['two officials of two ministries', 3],
  ['several officials', 1],
] as const)('“%s” are not %d', ([description, count, text]) => {
  expect(found(description, count, text)[0]).toContain(`anonymous says “${description}”`);
});

test.for([
  ['officials', 1, 'They did it.'],
  ['officials', 2, 'The two did it.'],
  ['officials of a ministry', 2, 'The two did it.'],
  ['officials', 1200, 'The 1,200 did it.'],
] as const)('without a number in “%s” it may be %d where the text says “%s”', ([
  description,
  count,
  text,
]) => {
  expect(found(description, count, text)).toEqual([]);
});

test.for([
  ['officials', 2, 'The three did it.'],
  ['officials of a ministry', 2, 'They did it.'],
] as const)('without a number in “%s” it is not %d where the text says “%s”', ([
  description,
  count,
  text,
]) => {
  expect(found(description, count, text)[0]).toContain('the article has no such number');
});

test('says nothing where no count is given, or the words are of another language', () => {
  expect(found('two officials', 3, 'They did it.', 'fr')).toEqual([]);
  expect(found('two officials', 3, 'They did it.', 'en-GB')).toHaveLength(2);
  const files = {
    'articles/a.md': article('source: toi\nspeakers: {they: {anonymous: two}}', '', 'They.'),
  };
  expect(toldBy('count-against-words', files)).toEqual([]);
});
