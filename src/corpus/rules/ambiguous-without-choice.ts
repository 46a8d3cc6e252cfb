import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const ambiguousWithoutChoice = {
  name: 'ambiguous-without-choice',
  severity: 'warning',
  demand: 'What is ambiguous may mean one of several incidents.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { scope, incidents, id } = claim.fields;
      if (scope !== 'ambiguous' || new Set(incidents).size > 1) continue;
      yield {
        entry: article,
        location: { path: [...path, 'scope'] },
        message: `the claim ${id} is ambiguous, and names ${incidents.length === 0 ? 'no incident' : 'one incident only'}`,
        expected: 'every incident that may be meant',
        fix: 'name the other incidents that may be meant, or take scope: away',
      };
    }
  },
} as const satisfies Rule;
