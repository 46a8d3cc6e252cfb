import { expect, test } from 'vitest';
import { coverageOf } from '../../src/analysis/coverage.ts';
import { amirli } from './amirli.ts';

test('the coverage tells articles, outlets, languages and span', () => {
  const { articles, outlets, languages, first, last } = coverageOf(amirli);
  expect([
    articles.map(({ id }) => id),
    outlets.map(({ id }) => id),
    languages,
    first?.edtf,
    last?.edtf,
  ]).toEqual([
    ['early', 'late', 'undated'],
    ['toi', 'zh', 'nyt'],
    ['en', 'fr'],
    '2019-08-01',
    '2019-08-23',
  ]);
});
