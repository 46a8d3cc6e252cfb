import { describe, expect, test } from 'vitest';
import { addressOf, isEmpty, orderOf, stateOf } from '../../src/browser/search-state.ts';

const stateAt = (address: string) => stateOf(new URLSearchParams(address));

test('an address says all of a search, and nothing of what was left empty', () => {
  expect(stateAt('?q=+drone+strike&stance=denies&year=&stance=disputes&order=latest')).toEqual({
    query: 'drone strike',
    order: 'latest',
    filters: new Map([['stance', ['denies', 'disputes']]]),
  });
});

describe('a search and its address say the same', () => {
  test.for([
    '',
    '?q=drone+strike',
    '?stance=denies&stance=disputes&year=2019',
    '?q=%D7%A6%D7%94%22%D7%9C&kind=claim&order=earliest',
  ])('%s', (address) => {
    expect(addressOf(stateAt(address))).toBe(address);
  });
});

test('an order alone looks for nothing', () => {
  expect(['', '?order=latest', '?q=a', '?year=2019'].map((at) => isEmpty(stateAt(at)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('the order of what is found', () => {
  test.for([
    ['?q=drone', ''],
    ['?q=drone&order=latest', 'latest'],
    ['?q=drone&order=earliest', 'earliest'],
    ['?year=2019', 'latest'],
    ['?year=2019&order=earliest', 'earliest'],
  ] as const)('%s is “%s”', ([address, order]) => {
    expect(orderOf(stateAt(address))).toBe(order);
  });
});
