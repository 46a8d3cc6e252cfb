import type { Check } from './support/check.ts';
import { claimsOf } from './support/passages.ts';

/** What is ambiguous may mean one of several incidents. */
export const ambiguousWithoutChoice: Check = {
  rule: 'ambiguous-without-choice',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { scope, incidents, id } = claim.fields;
      if (scope !== 'ambiguous' || new Set(incidents).size > 1) continue;
      yield {
        entry: article,
        place: { path: [...path, 'scope'] },
        message: `the claim ${id} is ambiguous, and names ${incidents.length === 0 ? 'no incident' : 'one incident only'}`,
        expected: 'every incident that may be meant',
        fix: 'name the other incidents that may be meant, or take scope: away',
      };
    }
  },
};
