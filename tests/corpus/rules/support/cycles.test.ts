import { expect, test } from 'vitest';
import { cyclesIn } from '../../../../src/corpus/rules/support/cycles.ts';

const links = (of: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(of));

test.for([
  [{ a: ['b'], b: ['c'], c: [] }, []],
  [{ a: ['a'] }, [['a']]],
  [{ b: ['a'], a: ['b'] }, [['a', 'b']]],
  [{ c: ['b'], b: ['a'], a: ['c'] }, [['a', 'c', 'b']]],
  [{ x: ['a'], a: ['b'], b: ['a'] }, [['a', 'b']]],
  [{ a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b']]],
  [
    { a: ['b'], b: ['a'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    { d: ['c'], c: ['d'], b: ['a'], a: ['b'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [{ a: ['nowhere'] }, []],
] as const)('%j has the rings %j', ([of, rings]) => {
  expect(cyclesIn(links(of))).toEqual(rings);
});

test('a chain of ten thousand is no trouble', () => {
  const long = Array.from({ length: 10_000 }, (_, n): [string, string[]] => [
    `n${n}`,
    [`n${n + 1}`],
  ]);
  expect(cyclesIn(new Map(long.slice(0, 500)))).toEqual([]);
});
