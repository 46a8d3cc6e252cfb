import { contradictionsOf } from './support/dates-around.ts';
import { latestDoubt } from './support/doubtful-dates.ts';
import type { Rule } from './support/rule.ts';

export const doubtfulDate = {
  name: 'doubtful-date',
  severity: 'warning',
  demand:
    'An article’s date fits its address, its archived copy, its dateline and the latest that it tells.',
  *check(corpus) {
    for (const article of corpus.articles.values()) {
      const { date } = article.fields;
      if (!date) continue;
      const problem = { entry: article, location: { path: ['date'] }, expected: EXPECTED };
      const [other] = contradictionsOf(article);
      const doubt = other ? undefined : latestDoubt(article, corpus);
      if (other)
        yield {
          ...problem,
          message: `the article is dated ${date.edtf}, but ${other.from} ${other.date.edtf}`,
          rests: [other.from, other.date.edtf],
          fix: 'correct the one of the two that is wrong',
        };
      if (doubt)
        yield {
          ...problem,
          message: `the article is dated ${date.edtf}, ${doubt.ago} days after the latest that it tells of, which is of ${doubt.latest.edtf}; and it tells that as news`,
          rests: [doubt.latest.edtf],
          fix: 'look at the year and the month of date: again, and at those of what was said and happened',
        };
    }
  },
} as const satisfies Rule;

const EXPECTED =
  'the day on which it was published, as its address, its copies and its words have it';
