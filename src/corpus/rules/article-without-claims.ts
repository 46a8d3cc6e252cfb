import type { Check } from './support/check.ts';
import { hasUnreadClaims } from './support/misspelt.ts';

/** An article has claims. */
export const articleWithoutClaims: Check = {
  rule: 'article-without-claims',
  *check({ articles }) {
    for (const article of articles.values())
      if (!hasUnreadClaims(article) && isNone(article.data['claims']))
        yield {
          entry: article,
          place: { path: [] },
          message: 'the article has no claims',
          expected: 'a claim for each thing a speaker says in it',
          fix: 'add claims:, or take the article out if it says nothing the record needs',
        };
  },
};

const isNone = (claims: unknown) =>
  claims === undefined || (Array.isArray(claims) && claims.length === 0);
