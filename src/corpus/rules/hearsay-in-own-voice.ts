import { quoted } from '../findings/finding.ts';
import type { Check } from './support/check.ts';
import { claimsOf } from './support/passages.ts';

// Words by which an English text says that it has something from others, whom it does not name.
const hearsay = /\b(?:reportedly|allegedly)\b/i;

/** What an article has from others it does not say in its own voice. */
export const hearsayInOwnVoice: Check = {
  rule: 'hearsay-in-own-voice',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { hedge, id, speakers } = claim.fields;
      if (!speakers.includes('author') || !hedge || !hearsay.test(hedge)) continue;
      yield {
        entry: article,
        place: { path: [...path, 'hedge'] },
        message: `the claim ${id} is said in the article’s own voice, and hedged with ${quoted(hedge)}`,
        expected: 'as speaker whoever reported it, or nobody in particular',
        fix: 'write speaker: unattributed, or the speaker whom the text names',
      };
    }
  },
};
