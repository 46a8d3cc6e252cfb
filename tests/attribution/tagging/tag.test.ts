import { expect, test } from 'vitest';
import { tag } from '../../../src/attribution/tagging/tag.ts';

const tagged = (text: string): string[] =>
  tag(text, 0).map(({ text: word, pos }) => `${word}/${pos}`);

test.for([
  "Tarnova's army",
  'Tarnova’s army',
])('reads %j the same whatever was read before', (text) => {
  const before = tagged(text);
  for (const mark of ['.', ',', '…', ':', '-']) tagged(`It is ${text.split(' ')[0]}${mark}`);
  expect(tagged(text)).toEqual(before);
  expect(before).toHaveLength(3);
});

test('tokens stand where the text has them, with the signs that it has', () => {
  const text = 'Tarnova’s army, he’s said, isn’t here.';
  for (const { text: word, start, end } of tag(text, 10))
    expect(text.slice(start - 10, end - 10)).toBe(word);
});
