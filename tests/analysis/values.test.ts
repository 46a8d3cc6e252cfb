import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countsContain,
  countsExclude,
  exceeds,
  isSameValue,
  valueKey,
} from '../../src/analysis/values.ts';
import type { Count, Value } from '../../src/model/claim.ts';
import type { TollCategory } from '../../src/model/vocabularies.ts';

type Counts = ReadonlyMap<TollCategory, Count>;
type Written = Readonly<Partial<Record<TollCategory, number | [min: number, max?: number]>>>;

const categories: readonly TollCategory[] = [
  'killed',
  'civilians-killed',
  'combatants-killed',
  'injured',
  'civilians-injured',
  'combatants-injured',
];

/** Counts from exact numbers, or from the least and the most, in the order in which they are written. */
function counts(written: Written): Counts {
  const found = new Map<TollCategory, Count>();
  const names = Object.keys(written);
  for (const who of categories.toSorted((a, b) => names.indexOf(a) - names.indexOf(b))) {
    const number = written[who];
    if (number === undefined) continue;
    const [min, max] = typeof number === 'number' ? [number, number] : number;
    found.set(who, { min, max, about: undefined });
  }
  return found;
}

const words = (text: string): Value => ({ kind: 'words', words: text, date: undefined });
const toll = (written: Written): Value => ({ kind: 'counts', counts: counts(written) });

describe('values that are the same', () => {
  test.for([
    ['words of one spelling', words('air strike'), words('airstrike'), true],
    ['words in capitals', words('Drone'), words('drone'), true],
    ['other words', words('drone'), words('rocket'), false],
    ['counts in any order', toll({ killed: 7, injured: 2 }), toll({ injured: 2, killed: 7 }), true],
    ['another number', toll({ killed: 7 }), toll({ killed: 8 }), false],
    ['another bound', toll({ killed: [7, 9] }), toll({ killed: [7] }), false],
    ['other people', toll({ killed: 7 }), toll({ injured: 7 }), false],
    ['more people', toll({ killed: 7 }), toll({ killed: 7, injured: 7 }), false],
    ['words and counts', words('killed 7 7 undefined'), toll({ killed: 7 }), false],
  ] as const)('%s', ([, one, other, same]) => {
    expect([isSameValue(one, other), isSameValue(other, one)]).toEqual([same, same]);
    expect(valueKey(one) === valueKey(other)).toBe(same);
  });

  test('nothing is the same as nothing', () => {
    expect(isSameValue(undefined, undefined)).toBe(false);
    expect(isSameValue(words('drone'), undefined)).toBe(false);
    expect(isSameValue(undefined, words('drone'))).toBe(false);
  });
});

describe('tolls of which none fits both', () => {
  test.for<[name: string, one: Written, other: Written, apart: TollCategory[]]>([
    ['the same number', { killed: 7 }, { killed: 7 }, []],
    ['another number', { killed: 7 }, { killed: 8 }, ['killed']],
    ['bounds that meet', { killed: [5, 7] }, { killed: [7, 9] }, []],
    ['bounds that do not', { killed: [5, 7] }, { killed: [8, 9] }, ['killed']],
    ['an open bound below', { killed: [8] }, { killed: 7 }, ['killed']],
    ['an open bound that fits', { killed: [7] }, { killed: 7 }, []],
    ['other people', { killed: 7 }, { injured: 8 }, []],
    ['several people', { killed: 7, injured: 3 }, { killed: 8, injured: 4 }, ['killed', 'injured']],
    ['more of a part than of the whole', { 'civilians-killed': 8 }, { killed: 7 }, ['killed']],
    ['as many of a part as of the whole', { 'civilians-killed': 7 }, { killed: 7 }, []],
    [
      'parts that are more together',
      { 'civilians-killed': 4, 'combatants-killed': 4 },
      { killed: 7 },
      ['killed'],
    ],
    [
      'a part that the other part leaves no room for',
      { killed: 7, 'civilians-killed': 5 },
      { 'combatants-killed': 3 },
      ['combatants-killed'],
    ],
    [
      'a part that it leaves room for',
      { killed: 7, 'civilians-killed': 5 },
      { 'combatants-killed': 2 },
      [],
    ],
    [
      'a part that it leaves less room for than the part’s own bound',
      { killed: 7, 'civilians-killed': [1, 6], 'combatants-killed': 3 },
      { 'civilians-killed': 5 },
      ['civilians-killed'],
    ],
    [
      'injured in parts',
      { 'civilians-injured': 4, 'combatants-injured': 4 },
      { injured: 7 },
      ['injured'],
    ],
    ['an open part', { 'civilians-killed': [8] }, { killed: [1, 7] }, ['killed']],
    [
      'a whole that has no more than some',
      { killed: [0, 5] },
      { 'combatants-killed': 6 },
      ['killed'],
    ],
  ])('%s', ([, one, other, apart]) => {
    expect([...countsExclude(counts(one), counts(other))].sort()).toEqual([...apart].sort());
    expect([...countsExclude(counts(other), counts(one))].sort()).toEqual([...apart].sort());
  });
});

describe('more than another can have', () => {
  test.for<[one: Written, other: Written, more: boolean]>([
    [{ killed: 8 }, { killed: 7 }, true],
    [{ killed: 7 }, { killed: 7 }, false],
    [{ killed: 6 }, { killed: 7 }, false],
    [{ killed: [8] }, { killed: [1, 7] }, true],
    [{ killed: 8 }, { killed: [7] }, false],
    [{ killed: 8 }, { injured: 7 }, false],
    [{ 'civilians-killed': 8 }, { killed: 7 }, true],
    [{ killed: 7, injured: 9 }, { killed: 7, injured: 8 }, true],
  ])('%o than %o: %s', ([one, other, more]) => {
    expect(exceeds(counts(one), counts(other))).toBe(more);
  });
});

describe('every number of one fits the other', () => {
  test.for<[wider: Written, narrower: Written, fits: boolean]>([
    [{ killed: [5, 9] }, { killed: 7 }, true],
    [{ killed: [5, 9] }, { killed: [5, 9] }, true],
    [{ killed: [5, 9] }, { killed: [4, 7] }, false],
    [{ killed: [5, 9] }, { killed: [7, 10] }, false],
    [{ killed: [5, 9] }, { killed: [7] }, false],
    [{ killed: [5] }, { killed: [7] }, true],
    [{ killed: [5] }, { killed: 4 }, false],
    [{ killed: [5] }, { injured: 7 }, false],
    [{ killed: [5] }, { killed: 7, injured: 7 }, true],
    [{ killed: [5], injured: [1] }, { killed: 7 }, false],
    [{ killed: [5] }, { 'civilians-killed': 5 }, true],
  ])('%o holds %o: %s', ([wider, narrower, fits]) => {
    expect(countsContain(counts(wider), counts(narrower))).toBe(fits);
  });
});

test('of any tolls: to exclude is the same from either side, and no toll excludes one that it holds', () => {
  const bound = fc
    .tuple(fc.nat({ max: 6 }), fc.option(fc.nat({ max: 4 }), { nil: undefined }))
    .map(([min, more]): [number, number?] => (more === undefined ? [min] : [min, min + more]));
  const whole = fc.record({ killed: bound, injured: bound }, { requiredKeys: [] });
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [one, other] = [counts(a), counts(b)];
      const apart = countsExclude(one, other);
      expect([...countsExclude(other, one)].sort()).toEqual([...apart].sort());
      expect(countsExclude(one, one)).toEqual([]);
      expect(countsContain(one, one)).toBe(true);
      expect(exceeds(one, one)).toBe(false);
      if (countsContain(one, other)) expect(apart).toEqual([]);
      expect(apart.length > 0).toBe(exceeds(one, other) || exceeds(other, one));
    }),
    { seed: 11, numRuns: 300 },
  );
});
