import { memberKey } from '../entries/references.ts';
import { quoted } from '../violations/violation.ts';
import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const conflictWrittenTwice = {
  name: 'conflict-written-twice',
  severity: 'warning',
  demand: 'A conflict is written on one of its two claims.',
  *check(corpus) {
    const written = new Set<string>();
    for (const { article, claim, path } of claimsOf(corpus)) {
      const own = memberKey(article, claim.fields.id);
      for (const [index, { claim: id }] of claim.fields.conflictsWith.entries()) {
        const other = memberKey(article, id);
        if (written.has(`${other} ${own}`))
          yield {
            entry: article,
            location: { path: [...path, 'conflicts-with', index] },
            message: `the conflict with ${quoted(id)} is written on that claim, too`,
            expected: 'one place for a conflict and its reason; it is shown on both claims',
            fix: 'take one of the two away',
          };
        written.add(`${own} ${other}`);
      }
    }
  },
} as const satisfies Rule;
