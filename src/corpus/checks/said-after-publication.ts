import { isSurelyAfter } from '../../model/days.ts';
import type { Check } from '../checking/check.ts';
import { claimsOf } from '../checking/passages.ts';

/** Nothing is said after the article that reports it was published, as far as both dates are sure. */
export const saidAfterPublication: Check = {
  rule: 'said-after-publication',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { said } = claim.fields;
      const { date } = article.fields;
      if (!said || !date || !isSurelyAfter(said, date)) continue;
      yield {
        entry: article,
        place: { path: [...path, 'said'] },
        message: `the claim was said on ${said.edtf}, after the article was published on ${date.edtf}`,
        expected: 'a day no later than the article’s date',
        fix: 'correct said: or the article’s date:; leave said: out if the article does not tell',
      };
    }
  },
};
