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

test('what stands in one article counts once, and what has no outlet, language or date not at all', () => {
  const [one] = amirli.claims;
  if (!one) throw new Error('no claim');
  const bare = { ...one.article, id: 'a', source: undefined, language: undefined, date: undefined };
  const { articles, ...rest } = coverageOf({
    claims: [one, { ...one, id: 'x' }, { ...one, article: bare }],
  });
  expect(articles.map(({ id }) => id)).toEqual(['a', one.article.id]);
  expect(rest).toEqual({
    outlets: [one.article.source],
    languages: ['en'],
    first: one.article.date,
    last: one.article.date,
  });
  expect(coverageOf({ claims: [] })).toEqual({
    articles: [],
    outlets: [],
    languages: [],
    first: undefined,
    last: undefined,
  });
});

test('articles stand in the order of their ids, and languages in that of their tags', () => {
  const [one] = amirli.claims;
  if (!one) throw new Error('no claim');
  const inLanguage = (id: string, language: string) => ({
    ...one,
    article: { ...one.article, id, language },
  });
  const { articles, languages } = coverageOf({
    claims: [inLanguage('b', 'en'), inLanguage('c', 'ar'), inLanguage('a', 'he')],
  });
  expect(articles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(languages).toEqual(['ar', 'en', 'he']);
});
