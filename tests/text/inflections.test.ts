import { describe, expect, test } from 'vitest';
import { inflectionsOf } from '../../src/text/inflections.ts';

describe('forms of one word, either way', () => {
  test.for([
    ['strike', 'strikes'],
    ['attack', 'attacked'],
    ['strike', 'striking'],
    ['bomb', 'bombing'],
    ['bombed', 'bombing'],
    ['militia', 'militias'],
    ['militaries', 'military'],
    ['deny', 'denies'],
    ['denied', 'denies'],
    ['blast', 'blasts'],
    ['crash', 'crashes'],
    ['planning', 'plan'],
    ['base', 'bases'],
    ['iraqi', 'iraqis'],
    ['confirm', 'confirms'],
  ] as const)('%s and %s', ([one, two]) => {
    expect(inflectionsOf(one)).toContain(two);
    expect(inflectionsOf(two)).toContain(one);
  });
});

describe('words of their own', () => {
  test.for([
    ['news', 'new'],
    ['united', 'unit'],
    ['evening', 'even'],
    ['organization', 'organ'],
    ['general', 'generation'],
    ['this', 'thi'],
    ['was', 'wa'],
    ['iran', 'iranian'],
    ['king', 'k'],
    ['red', 'r'],
    ['assess', 'asses'],
  ] as const)('%s and %s', ([one, two]) => {
    expect(inflectionsOf(one)).not.toContain(two);
    expect(inflectionsOf(two)).not.toContain(one);
  });
});

test('no forms of words in other scripts', () => {
  expect(['ישראל', 'العراق', '2019s'].flatMap(inflectionsOf)).toEqual([]);
});
