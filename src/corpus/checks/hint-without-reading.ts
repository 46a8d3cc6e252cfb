import type { Check } from '../check.ts';
import { claimsOf } from '../passages.ts';

/** A hint says whose reading it is. */
export const hintWithoutReading: Check = {
  rule: 'hint-without-reading',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus))
      if (claim.fields.stance === 'hints' && !claim.written.has('read-by'))
        yield {
          entry: article,
          place: { path: [...path, 'stance'] },
          message: `the claim ${claim.fields.id} hints, and nobody is named who reads it so`,
          expected: 'read-by: whose reading it is',
          fix: 'write read-by: author for the article’s own reading, or the id of whoever reads it so',
        };
  },
};
