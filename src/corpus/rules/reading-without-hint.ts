import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const readingWithoutHint = {
  name: 'reading-without-hint',
  severity: 'error',
  demand: 'Only a hint has a reading.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { stance, id } = claim.fields;
      if (stance === undefined || stance === 'hints' || !claim.written.has('read-by')) continue;
      yield {
        entry: article,
        location: { path: [...path, 'read-by'], on: 'key' },
        message: `the claim ${id} has a reader, and its stance is ${stance}`,
        expected: 'read-by beside stance: hints only',
        fix: 'write stance: hints if somebody reads the words so; take read-by: away if the speaker says it outright',
      };
    }
  },
} as const satisfies Rule;
