import { memberKey } from '../entries/references.ts';
import { quoted, type RelatedPlace } from '../violations/violation.ts';
import { claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const conflictWrittenTwice = {
  name: 'conflict-written-twice',
  severity: 'warning',
  demand: 'A conflict is written on one of its two claims.',
  *check(corpus) {
    const written = new Map<string, RelatedPlace>();
    for (const { article, claim, path } of claimsOf(corpus)) {
      const own = memberKey(article, claim.fields.id);
      for (const [index, { claim: id }] of claim.fields.conflictsWith.entries()) {
        const other = memberKey(article, id);
        const first = written.get(`${other} ${own}`);
        if (first)
          yield {
            entry: article,
            location: { path: [...path, 'conflicts-with', index] },
            message: `the conflict with ${quoted(id)} is written on that claim, too`,
            related: [first],
            expected: 'one place for a conflict and its reason; it is shown on both claims',
            fix: 'take one of the two away',
          };
        const [here] = relatedIn(article, [...path, 'conflicts-with', index], 'the same conflict');
        if (here) written.set(`${own} ${other}`, here);
      }
    }
  },
} as const satisfies Rule;
