import type { Check } from '../checking/check.ts';
import { claimsOf } from '../checking/passages.ts';

/** An attribution says whom it is about. */
export const attributionWithoutAccused: Check = {
  rule: 'attribution-without-accused',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus))
      if (claim.fields.about === 'attribution' && !claim.written.has('accused'))
        yield {
          entry: article,
          place: { path: [...path, 'about'] },
          message: `the attribution ${claim.fields.id} names nobody`,
          expected: 'whom the claim is about, also where it denies, hints or stays silent',
          fix: 'write accused: and an actor’s id, or another value for about',
        };
  },
};
