import { quoted } from '../violations/violation.ts';
import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

// Words by which an English text says that it has something from others, whom it does not name.
const hearsay = /\b(?:reportedly|allegedly)\b/i;

export const hearsayInOwnVoice = {
  name: 'hearsay-in-own-voice',
  severity: 'warning',
  demand: 'What an article has from others it does not say in its own voice.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { hedge, id, speakers } = claim.fields;
      if (!speakers.includes('author') || !hedge || !hearsay.test(hedge)) continue;
      yield {
        entry: article,
        location: { path: [...path, 'hedge'] },
        message: `the claim ${id} is said in the article’s own voice, and hedged with ${quoted(hedge)}`,
        expected: 'as speaker whoever reported it, or nobody in particular',
        fix: 'write speaker: unattributed, or the speaker whom the text names',
      };
    }
  },
} as const satisfies Rule;
