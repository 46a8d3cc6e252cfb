import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const accusedWithoutAttribution = {
  name: 'accused-without-attribution',
  severity: 'error',
  demand: 'Only an attribution accuses.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { about, id } = claim.fields;
      if (about === undefined || about === 'attribution' || !claim.written.has('accused')) continue;
      yield {
        entry: article,
        location: { path: [...path, 'about'] },
        message: `the claim ${id} is about ${about} and names an accused`,
        expected: 'accused in an attribution only',
        fix: 'take about: away if the claim says who did it; take accused: away if it does not; two claims if it says both',
      };
    }
  },
} as const satisfies Rule;
