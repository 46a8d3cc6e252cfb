import { expect, test } from 'vitest';
import { oncePer } from '../../src/model/once-per.ts';

test('makes a value once for each object, not for what is like it', () => {
  const asked: string[] = [];
  const lettersOf = oncePer(({ word }: { word: string }) => {
    asked.push(word);
    return [...word];
  });
  const [one, other] = [{ word: 'raid' }, { word: 'raid' }];
  expect(lettersOf(one)).toBe(lettersOf(one));
  expect(lettersOf(other)).not.toBe(lettersOf(one));
  expect(asked).toEqual(['raid', 'raid']);
});
