import { expect, test } from 'vitest';
import {
  changedSources,
  type ListedSource,
  SourceNumbers,
  Sources,
} from '../../src/build/sources.ts';
import type { Reads } from '../../src/model/reads.ts';

const [one, two] = [{ name: 'one' }, { name: 'two' }];
const inner = { reads: new Map([[two, 2]]) as Reads };
const outer = {
  reads: new Map<typeof one | typeof inner, number>([
    [inner, 0],
    [one, 1],
  ]) as Reads,
};
const reads: Reads = new Map<typeof one | typeof outer, number>([
  [outer, 0],
  [one, 4],
]);

function numbered() {
  const sources: ListedSource[] = [];
  const packed = new SourceNumbers().packed(reads, sources);
  return { sources, packed };
}

test('sources are told once, those that one is derived from before it', () => {
  const numbers = new SourceNumbers();
  const told: ListedSource[] = [];
  const packed = numbers.packed(reads, told);
  expect(told.map((source) => (typeof source === 'string' ? source : [...source]))).toEqual([
    'two',
    [0, 2],
    'one',
    [1, 0, 2, 1],
  ]);
  expect([...packed]).toEqual([3, 0, 2, 4]);
  const more: ListedSource[] = [];
  expect([...numbers.packed(new Map([[one, 1]]), more)]).toEqual([2, 1]);
  expect(more).toEqual([]);
});

test.for([
  ['nothing', { one: ['a', 'b', 'c'], two: ['x', 'y'] }, false],
  ['a field that was not read', { one: ['a', 'B', 'c'], two: ['X', 'y'] }, false],
  ['a field that the page read', { one: ['a', 'b', 'C'], two: ['x', 'y'] }, true],
  ['a field that was read for a value', { one: ['A', 'b', 'c'], two: ['x', 'y'] }, true],
  ['a field that was read for a value in a value', { one: ['a', 'b', 'c'], two: ['x', 'Y'] }, true],
  ['a source that is gone', { one: ['a', 'b', 'c'] }, true],
] as const)('where %s is another, what was read is: %s', ([, now, isChanged]) => {
  const { sources, packed } = numbered();
  const before: Readonly<Record<string, readonly string[]>> = {
    one: ['a', 'b', 'c'],
    two: ['x', 'y'],
  };
  const prints = sources.map((source) => (typeof source === 'string' ? before[source] : undefined));
  expect(changedSources(sources, prints, new Map(Object.entries(now)))(packed)).toBe(isChanged);
});

test('lists are taken into one, names once, and only what is asked for', () => {
  const all = new Sources();
  const first = all.takeFrom(['two', 'never read', 'one']);
  expect([...first(Int32Array.of(2, 1))]).toEqual([0, 1]);
  const { sources, packed } = numbered();
  const second = all.takeFrom(sources);
  expect([...second(packed)]).toEqual([3, 0, 0, 4]);
  expect(all.all.map((source) => (typeof source === 'string' ? source : [...source]))).toEqual([
    'one',
    'two',
    [1, 2],
    [2, 0, 0, 1],
  ]);
  expect([...second(packed)]).toEqual([3, 0, 0, 4]);
});
