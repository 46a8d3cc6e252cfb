import type { ClaimFields } from '../../model/claim.ts';
import { type About, leavesOpen, opposes } from '../../model/vocabularies.ts';
import { isWritten } from './support/is-written.ts';
import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';
import { timeWordsOf } from './support/time-words.ts';

export const aboutWithoutValue = {
  name: 'about-without-value',
  severity: 'warning',
  demand: 'A claim about a cause, means, toll or date has the value that it can be compared by.',
  *check(corpus) {
    for (const one of claimsOf(corpus)) {
      const { article, claim, path } = one;
      const { about, id, value } = claim.fields;
      const expected = about && EXPECTED[about];
      if (expected === undefined || value || isWritten(article, [...path, 'value'])) continue;
      if (mayBeSilent(claim.fields) || (about === 'date' && tellsTimeAlone(one))) continue;
      yield {
        entry: article,
        location: { path: [...path, 'about'] },
        message: `the claim ${id} is about ${about}, and has no value`,
        expected,
        fix: 'write value:; about: other, if the words tell nothing of the kind',
      };
    }
  },
} as const satisfies Rule;

/** What is compared by its value; of other claims the words are shown, and compared by nobody. */
const EXPECTED: Partial<Record<About, string>> = {
  cause: 'a cause such as drone strike or accident, or the article’s word for it',
  means: 'a means such as drone strike, or the article’s word for it',
  toll: 'numbers of people, such as {killed: 2, injured: 1+}',
  date: 'a date such as 2019-07-19 or 2019-07',
};

/** Whoever answers nothing has no value; whoever is against what another claim says has the value of that one. */
function mayBeSilent({ stance, respondsTo }: ClaimFields): boolean {
  if (stance === undefined) return false;
  return leavesOpen(stance) || (opposes(stance) && respondsTo.length > 0);
}

// “At around 23:30”, “before dawn”: the time of a day that these words do not name.
const TIME_OF_DAY =
  /\d{1,2}[:.]\d{2}|\b\d{1,2} ?[ap]\.?m\b|\b(?:midnight|noon|dawn|dusk|o[’']clock|morning|evening|overnight)\b/i;

function tellsTimeAlone({ article, claim }: ClaimInArticle): boolean {
  const { day } = timeWordsOf(article.fields.language) ?? {};
  const quotes = claim.fields.evidence.map(({ quote }) => quote);
  return (
    quotes.some((quote) => TIME_OF_DAY.test(quote)) && !quotes.some((quote) => day?.test(quote))
  );
}
