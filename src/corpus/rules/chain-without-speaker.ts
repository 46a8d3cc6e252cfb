import { claimsOf } from './support/passages.ts';
import { reservedSpeakers } from './support/resolve.ts';
import type { Rule } from './support/rule.ts';

export const chainWithoutSpeaker = {
  name: 'chain-without-speaker',
  severity: 'error',
  demand: 'Only the words of somebody come through a chain.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      const { speakers, id } = claim.fields;
      const isNobody = speakers.length > 0 && speakers.every((name) => reservedSpeakers.has(name));
      if (!isNobody || !claim.written.has('chain')) continue;
      yield {
        entry: article,
        location: { path: [...path, 'chain'], on: 'key' },
        message: `the claim ${id} has a chain, and its speaker is ${speakers.join(' and ')}`,
        expected: 'a chain only where somebody speaks, and the words come through others',
        fix: 'take chain: away; if another outlet says it, that outlet is the speaker',
      };
    }
  },
} as const satisfies Rule;
