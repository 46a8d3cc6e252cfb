import { expect, test } from 'vitest';
import { filteringOf } from '../../../src/browser/finding/filtering.ts';
import { filesOf, recordsOf } from './small-index.ts';

const records = recordsOf([
  { url: 'a', filters: { kind: ['claim'], stance: ['denies'], year: ['2019'] } },
  { url: 'b', filters: { kind: ['claim'], stance: ['disputes'], year: ['2019', '2020'] } },
  { url: 'c', filters: { kind: ['actor'] } },
  { url: 'd', filters: { kind: ['claim'], stance: ['denies'], year: ['2020'] } },
]);
const filtering = filteringOf(await filesOf(records).table());

test('any value of a filter will do, and every filter must', () => {
  const filters = new Map([
    ['stance', ['denies', 'disputes']],
    ['year', ['2019']],
  ]);
  expect(filtering.narrow(filtering.all, filters)).toEqual([0, 1]);
  expect(filtering.narrow(filtering.all, filters, 'year')).toEqual([0, 1, 3]);
  expect(filtering.narrow(filtering.all, new Map([['stance', ['no-such']]]))).toEqual([]);
});

test('counts are of what is given', () => {
  expect(filtering.counts([0, 1, 2])).toMatchObject({
    kind: { claim: 2, actor: 1 },
    year: { '2019': 2, '2020': 1 },
  });
});

test('found entries stay as found, or are put in the order of dates', () => {
  expect(filtering.sorted([3, 0, 2], '')).toEqual([3, 0, 2]);
  expect(filtering.sorted([3, 0, 2], 'latest')).toEqual([0, 2, 3]);
  expect(filtering.sorted([3, 0, 2], 'earliest')).toEqual([3, 2, 0]);
});
