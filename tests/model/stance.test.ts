import { expect, test } from 'vitest';
import { denies, leavesOpen, opposes, stance } from '../../src/model/vocabularies.ts';
import { termsOf } from '../../src/model/vocabulary.ts';

const options = termsOf(stance).map(([value]) => stance.schema.parse(value));

test('leaves open what is not answered', () => {
  expect(options.filter(leavesOpen)).toEqual([
    'neither-confirms-nor-denies',
    'declines-to-comment',
    'no-comment',
  ]);
});

test('denies of oneself or of others', () => {
  expect(options.filter(denies)).toEqual(['denies', 'disputes']);
});

test('opposes what it denies, and what it takes back', () => {
  expect(options.filter(opposes)).toEqual(['denies', 'disputes', 'retracts']);
});
