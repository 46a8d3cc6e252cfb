import { expect, test } from 'vitest';
import { keepingLastUsed } from '../../src/model/last-used.ts';

test('a value is made again only where others have been used since, as many as are kept', () => {
  const asked: string[] = [];
  const lengthOf = keepingLastUsed(2, (key: string) => {
    asked.push(key);
    return key.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'bb']);
});

test('that there is no value is kept, too', () => {
  let asked = 0;
  const nothing = keepingLastUsed(1, () => {
    asked += 1;
    return undefined;
  });
  expect([nothing('a'), nothing('a'), asked]).toEqual([undefined, undefined, 1]);
});
