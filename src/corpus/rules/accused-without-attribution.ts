import type { Check } from './support/check.ts';
import { claimsOf } from './support/passages.ts';

/** Only an attribution accuses. */
export const accusedWithoutAttribution: Check = {
  rule: 'accused-without-attribution',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { about, id } = claim.fields;
      if (about === undefined || about === 'attribution' || !claim.written.has('accused')) continue;
      yield {
        entry: article,
        place: { path: [...path, 'about'] },
        message: `the claim ${id} is about ${about} and names an accused`,
        expected: 'accused in an attribution only',
        fix: 'take about: away if the claim says who did it; take accused: away if it does not; two claims if it says both',
      };
    }
  },
};
