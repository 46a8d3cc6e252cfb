import { describe, expect, test } from 'vitest';
import { accusesOthers, comparedAs, kindsBetween, opposes } from '../../src/analysis/contradict.ts';
import type { Claim } from '../../src/corpus/linking/graph.ts';
import { article, claimOf, entry, recordOf } from '../record.ts';

/** Two claims, by Israel and by Iraq unless they say otherwise, of Amirli unless they say otherwise. */
function two(one: string, other: string): [Claim, Claim] {
  const claim = (id: string, speaker: string, fields: string) =>
    [
      `- {id: ${id}`,
      fields.includes('speaker') ? '' : `, speaker: ${speaker}`,
      fields.includes('stance') ? '' : ', stance: asserts',
      fields.includes('incidents') ? '' : ', incidents: [amirli]',
      `, ${fields}, evidence: The ${id} stands.}`,
    ].join('');
  const graph = recordOf({
    'actors/israeli-army.md': entry('name: Israeli army\nkind: public-body\nof: israel'),
    'incidents/second.md': entry(
      'title: Second\nkind: explosion\ndate: 2019-08-01\nplace: {country: IQ}',
    ),
    'articles/a.md': article(
      'source: toi\ndate: 2019-08-23',
      `${claim('one', 'israel', one)}\n${claim('other', 'iraq', other)}`,
      'The one stands. The other stands.',
    ),
  });
  return [claimOf(graph, 'a/one'), claimOf(graph, 'a/other')];
}

const kinds = (one: string, other: string) => {
  const [a, b] = two(one, other);
  expect(kindsBetween(b, a)).toEqual(kindsBetween(a, b));
  return kindsBetween(a, b).join();
};

describe('what contradicts what', () => {
  test.for([
    ['about: toll, value: {killed: 7}', 'about: toll, value: {killed: 7}', ''],
    ['about: toll, value: {killed: 7}', 'about: toll, value: {killed: 8}', 'numbers'],
    ['about: toll, value: {killed: 7}', 'about: toll, value: {killed: 8}, stance: suspects', ''],
    ['about: toll, value: {killed: 7}', 'about: toll, value: {injured: 8}', ''],
    // Of all together there are as many as of each, or more.
    [
      'about: toll, value: {killed: 7}',
      'about: toll, value: {killed: 9}, incidents: [amirli, second]',
      '',
    ],
    [
      'about: toll, value: {killed: 9}',
      'about: toll, value: {killed: 7}, incidents: [amirli, second]',
      'numbers',
    ],
    ['about: toll, value: {killed: 7}', 'about: toll, value: {killed: 8}, incidents: [second]', ''],
    [
      'about: toll, value: {killed: 7}',
      'about: toll, value: {killed: 7}, stance: disputes',
      'asserted and denied',
    ],
    [
      'about: toll, value: {killed: 7}',
      'about: toll, value: {killed: 5+}, stance: disputes',
      'asserted and denied',
    ],
    ['about: toll, value: {killed: 7}', 'about: toll, value: {killed: 8}, stance: disputes', ''],
    ['about: date, value: 2019-07-19', 'about: date, value: 2019-07-20', 'dates'],
    ['about: date, value: 2019-07-19', 'about: date, value: 2019-07', ''],
    [
      'about: date, value: 2019-07-19',
      'about: date, value: 2019-07, stance: disputes',
      'asserted and denied',
    ],
    ['about: date, value: 2019-07', 'about: date, value: 2019-07-19, stance: disputes', ''],
    ['about: cause, value: attack', 'about: cause, value: accident', 'values'],
    ['about: cause, value: attack', 'about: means, value: drone strike', ''],
    ['about: cause, value: accident', 'about: means, value: drone strike', 'values'],
    [
      'about: cause, value: attack, stance: disputes',
      'about: means, value: drone strike',
      'asserted and denied',
    ],
    ['about: cause, value: attack', 'about: means, value: drone strike, stance: disputes', ''],
    ['about: means, value: cyber operation', 'about: means, value: poisoning', 'values'],
    ['about: target, value: a depot', 'about: target, value: a school', ''],
    ['about: target, value: a depot', 'about: target, value: The depot, stance: disputes', ''],
    [
      'about: target, value: a depot',
      'about: target, value: a depot, stance: disputes',
      'asserted and denied',
    ],
    ['about: occurrence', 'about: occurrence, stance: disputes', 'asserted and denied'],
    [
      'about: occurrence, value: a death',
      'about: occurrence, stance: disputes',
      'asserted and denied',
    ],
    ['about: occurrence', 'about: occurrence, value: a death, stance: disputes', ''],
    ['about: damage, value: two halls', 'about: occurrence, stance: disputes', ''],
    ['accused: israel', 'accused: iran', 'accused'],
    ['accused: israel', 'accused: israel', ''],
    ['accused: israel', 'accused: israel, stance: disputes', 'asserted and denied'],
    ['accused: israel', 'accused: {israel: ordered}, stance: disputes', ''],
    ['accused: israel', 'accused: iran, stance: disputes', ''],
    ['accused: israel', 'accused: {iran: ordered}', ''],
    ['accused: israel', 'accused: israeli-army', ''],
    ['accused: israel', 'accused: [israeli-army, iran]', ''],
    ['accused: israel', 'accused: iran, stance: suspects', ''],
    ['accused: israel', 'accused: iran, speaker: israel', ''],
    [
      'accused: israel, stance: suspects',
      'accused: israel, stance: disputes',
      'asserted and denied',
    ],
    ['accused: [israel, iran]', 'accused: iran', ''],
    ['accused: israel, stance: denies', 'accused: iran, stance: denies', ''],
    ['accused: israel', 'accused: israel, stance: no-comment', ''],
    ['about: occurrence', 'about: occurrence', ''],
    ['about: occurrence, stance: denies', 'about: occurrence, stance: denies', ''],
    ['about: date, value: 2019-07-19', 'about: date, value: 2019-07-20~', ''],
    ['about: date, value: 2019-07-19', 'about: date, value: 2019-07-21~', 'dates'],
    [
      'about: toll, value: {killed: 7}, incidents: [amirli, second]',
      'about: toll, value: {killed: 7}, stance: disputes',
      '',
    ],
    [
      'about: toll, value: {killed: 7}',
      'about: toll, value: {killed: 5+}, incidents: [amirli, second], stance: disputes',
      'asserted and denied',
    ],
    [
      'about: toll, value: {killed: 7}',
      'about: toll, value: {killed: 7}, incidents: [amirli, second], stance: disputes',
      '',
    ],
    ['about: toll, value: {killed: 7}', 'about: cause, value: attack, stance: disputes', ''],
    ['about: cause, value: fate', 'about: cause, value: accident', ''],
    ['about: target, value: attack', 'about: target, value: accident', ''],
  ] as const)('%s and %s: %s', ([one, other, expected]) => {
    expect(kinds(one, other)).toBe(expected);
  });
});

test('one side lists several kinds of one thing, and contradicts itself over what cannot both be', () => {
  const by = (fields: string) => `${fields}, speaker: israel`;
  const list = [
    by('about: means, value: cyber operation'),
    by('about: means, value: poisoning'),
  ] as const;
  expect(kinds(...list)).toBe('');
  expect(kinds(by('about: cause, value: attack'), by('about: cause, value: accident'))).toBe(
    'values',
  );
  expect(
    kinds(by('accused: israel, said: 2019-08-01'), by('accused: iran, said: 2019-08-09')),
  ).toBe('accused');
});

test('a denial of what is wider denies what is narrower, and not the other way round', () => {
  const [attack, strike] = two(
    'about: cause, value: attack, stance: disputes',
    'about: means, value: drone strike',
  );
  expect(opposes(attack, strike)).toBe(true);
  const [said, denied] = two(
    'about: cause, value: attack',
    'about: means, value: drone strike, stance: disputes',
  );
  expect(opposes(said, denied)).toBe(false);
  expect(opposes(...two('about: cause, value: attack', 'about: cause, value: attack'))).toBe(false);
});

test('causes and means are one aspect, and only who carries it out can be another', () => {
  const [cause, means] = two('about: cause, value: attack', 'about: means, value: drone strike');
  expect([comparedAs(cause), comparedAs(means)]).toEqual(['cause', 'cause']);
  expect(accusesOthers(...two('accused: israel', 'accused: iran'))).toBe(true);
  expect(accusesOthers(...two('accused: {israel: ordered}', 'accused: iran'))).toBe(false);
  expect(accusesOthers(...two('accused: israel', 'accused: {iran: ordered}'))).toBe(false);
});
