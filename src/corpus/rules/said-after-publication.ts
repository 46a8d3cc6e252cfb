import type { RecordDate } from '../../model/date.ts';
import { isSurelyAfter } from '../../model/days.ts';
import { claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

/** Nothing is said after the article that reports it was published, as far as both dates are sure. */
export const saidAfterPublication = {
  name: 'said-after-publication',
  severity: 'error',
  demand: 'Nothing is said after the article that reports it was published.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { said, correction } = claim.fields;
      const date = correction ?? article.fields.date;
      if (!said || !date || !isSurelyAfter(said, date)) continue;
      yield {
        entry: article,
        location: { path: [...path, 'said'] },
        related: correction
          ? relatedIn(article, [...path, 'correction'], 'the correction')
          : relatedIn(article, ['date'], 'when the article was published'),
        ...(correction ? afterCorrection(said, correction) : afterArticle(said, date)),
      };
    }
  },
} as const satisfies Rule;

const afterArticle = (said: RecordDate, date: RecordDate) => ({
  message: `the claim was said on ${said.edtf}, after the article was published on ${date.edtf}`,
  expected: 'a day no later than the article’s date',
  fix: 'correct said: or the article’s date:; leave said: out if the article does not tell',
});

const afterCorrection = (said: RecordDate, date: RecordDate) => ({
  message: `the claim was said on ${said.edtf}, after the correction of ${date.edtf} that brought it`,
  expected: 'a day no later than that of the correction',
  fix: 'correct said: or correction:; leave said: out if the article does not tell',
});
