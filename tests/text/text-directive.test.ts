import { describe, expect, test } from 'vitest';
import { searchedText } from '../../src/text/searched-text.ts';
import { findDirective, occurrencesOf, writeDirective } from '../../src/text/text-directive.ts';
import { fragmentCases } from './fragment-cases.ts';

describe('a browser finds', () => {
  test.for(fragmentCases.map((row) => [row.page.join('|'), row] as const))('in %s', ([, row]) => {
    const span = findDirective(row.directive, row.page.map(searchedText));
    const painted = row.page
      .map((text, block) => {
        if (!span || block < span.from.block || block > span.to.block) return '';
        const end = block === span.to.block ? span.to.at : text.length;
        return text.slice(block === span.from.block ? span.from.at : 0, end);
      })
      .filter((text) => text !== '');
    expect(painted.length > 0 ? painted.join('|') : undefined).toBe(row.painted);
  });
});

describe('a directive is written', () => {
  test.for([
    [{ start: 'Forty-one, and' }, 'Forty%2Done%2C%20and'],
    [{ start: 'a', end: 'b & c' }, 'a,b%20%26%20c'],
    [{ start: 'F-35-like', end: 'b, c, d' }, 'F%2D35%2Dlike,b%2C%20c%2C%20d'],
    [{ prefix: 'said, “', start: 'a', end: 'b', suffix: '-' }, 'said%2C%20%E2%80%9C-,a,b,-%2D'],
  ] as const)('%o', ([directive, written]) => {
    expect(writeDirective(directive)).toBe(written);
  });
});

test('a term is met at each of its places, overlapping ones too, and an empty one nowhere', () => {
  const places = (wanted: string) =>
    [...occurrencesOf(wanted, searchedText('aaaa'))].map(({ start, end }) => [start, end]);
  expect([places('aa'), places('b'), places('')]).toEqual([
    [
      [0, 2],
      [1, 3],
      [2, 4],
    ],
    [],
    [],
  ]);
});
