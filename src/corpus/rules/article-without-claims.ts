import { hasUnreadClaims } from './support/misspelt.ts';
import type { Rule } from './support/rule.ts';

export const articleWithoutClaims = {
  name: 'article-without-claims',
  severity: 'warning',
  demand: 'An article has claims.',
  *check({ articles }) {
    for (const article of articles.values())
      if (!hasUnreadClaims(article) && isNone(article.data['claims']))
        yield {
          entry: article,
          location: { path: [] },
          message: 'the article has no claims',
          expected: 'a claim for each thing a speaker says in it',
          fix: 'add claims:, or take the article out if it says nothing the record needs',
        };
  },
} as const satisfies Rule;

const isNone = (claims: unknown) =>
  claims === undefined || (Array.isArray(claims) && claims.length === 0);
