import { describe, expect, test } from 'vitest';
import { addressOf, isEmpty, optionsOf, queryOf, stateOf } from '../../src/browser/search-state.ts';

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

test('typographic quotation marks keep words together; no words look for everything', () => {
  expect(queryOf(stateAt('?q=“drone strike”'))).toBe('"drone strike"');
  expect(queryOf(stateAt('?year=2019'))).toBeNull();
});

describe('the conditions of a search', () => {
  const state = stateAt('?q=drone&stance=denies&stance=disputes&year=2019');

  test('any value of a filter will do, and every filter must', () => {
    expect(optionsOf(state)).toEqual({
      filters: { stance: { any: ['denies', 'disputes'] }, year: { any: ['2019'] } },
    });
  });

  test('one filter can be left out', () => {
    expect(optionsOf(state, 'stance')).toEqual({ filters: { year: { any: ['2019'] } } });
  });

  test.for([
    ['?q=drone', undefined],
    ['?q=drone&order=latest', { latest: 'asc' }],
    ['?q=drone&order=earliest', { earliest: 'asc' }],
    ['?year=2019', { latest: 'asc' }],
    ['?year=2019&order=earliest', { earliest: 'asc' }],
  ] as const)('%s is sorted by %o', ([address, sort]) => {
    expect(optionsOf(stateAt(address)).sort).toEqual(sort);
  });
});
