import { quoted } from '../violations/violation.ts';
import type { Rule } from './support/rule.ts';

export const unconfirmedProposal = {
  name: 'unconfirmed-proposal',
  severity: 'error',
  demand: 'A claim that import proposes is confirmed by an editor before it is published.',
  *check({ articles }) {
    for (const article of articles.values()) {
      if (article.fields.draft) continue;
      for (const { index, fields } of article.claims)
        if (fields.proposed)
          yield {
            entry: article,
            location: { path: ['claims', index, 'proposed'], on: 'key' },
            message: `nobody has confirmed the claim ${quoted(fields.id)}, which import proposes`,
            expected: 'claims that an editor has held against their passages',
            fix: 'read the passage, mend what is wrong, and delete the line proposed: true to confirm it, or the whole claim to throw it out; draft: true until then',
          };
    }
  },
} as const satisfies Rule;
