import { expect, test } from 'vitest';
import { behindEarlier, isToldAfter } from '../../src/analysis/after.ts';
import { articleOf, claimOf, recordOf } from '../record.ts';

const says = 'speaker: iraq, stance: asserts, accused: israel';
const graph = recordOf({
  'articles/a.md': articleOf('source: toi\ndate: 2019-08-30', {
    first: says,
    second: `${says}, after: first`,
    third: `${says}, after: second`,
    fourth: `${says}, after: third`,
    other: says,
  }),
});
const claim = (id: string) => claimOf(graph, `a/${id}`);

test.for([
  ['second', 'first', true],
  ['third', 'first', true],
  ['fourth', 'first', true],
  ['first', 'second', false],
  ['second', 'second', false],
  ['second', 'third', false],
  ['third', 'other', false],
  ['other', 'first', false],
] as const)('%s is told after %s: %s', ([later, earlier, isIt]) => {
  expect(isToldAfter(claim(later), claim(earlier))).toBe(isIt);
  // The page of an earlier day has copies.
  expect(isToldAfter({ ...claim(later) }, { ...claim(earlier) })).toBe(isIt);
});

test.for([
  ['other first', 'other first'],
  ['second other first', 'other first second'],
  ['third other second first', 'other first second third'],
  ['second first third', 'first second third'],
  ['third first other', 'first third other'],
  ['other third', 'other third'],
  ['', ''],
] as const)('%s: none before what it comes after, in the order %s', ([given, order]) => {
  const claims = given.split(' ').flatMap((id) => (id === '' ? [] : claim(id)));
  expect(
    behindEarlier(claims)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(order);
  expect(claims.map(({ id }) => id).join(' ')).toBe(given);
});

test('of claims that are told after each other, all are kept', () => {
  const one = { ...claim('first') };
  const two = { ...claim('second'), after: [one] };
  one.after = [two];
  expect(isToldAfter(one, two) && isToldAfter(two, one)).toBe(true);
  expect(behindEarlier([two, one])).toEqual([two, one]);
});
