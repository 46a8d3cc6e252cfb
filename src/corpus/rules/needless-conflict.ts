import { stanceTerm } from '../../model/vocabularies.ts';
import { memberKey } from '../entries/references.ts';
import type { WrittenClaim } from '../parsing/read-claims.ts';
import { quoted } from '../violations/violation.ts';
import { claimsOf } from './support/passages.ts';
import { relatedIn } from './support/related.ts';
import type { Rule } from './support/rule.ts';

export const needlessConflict = {
  name: 'needless-conflict',
  severity: 'warning',
  demand: 'A hint and a refusal to answer are no conflict.',
  *check(corpus) {
    const claims = new Map(
      claimsOf(corpus).map((one) => [memberKey(one.article, one.claim.fields.id), one]),
    );
    for (const { article, claim, path } of claimsOf(corpus))
      for (const [index, { claim: id }] of claim.fields.conflictsWith.entries()) {
        const other = claims.get(memberKey(article, id));
        if (!other || !(fitTogether(claim, other.claim) || fitTogether(other.claim, claim)))
          continue;
        yield {
          entry: article,
          location: { path: [...path, 'conflicts-with', index] },
          message: `the conflict with ${quoted(id)} is between a hint and a refusal to answer`,
          related: relatedIn(other.article, [...other.path, 'id'], 'the other claim'),
          expected: 'two claims that cannot both be true as worded; who hints has not answered',
          fix: 'take it out; the site shows both where it tells what the accused says',
        };
      }
  },
} as const satisfies Rule;

function fitTogether({ fields: { stance } }: WrittenClaim, other: WrittenClaim): boolean {
  if (stance !== 'hints' || !other.fields.stance) return false;
  const { force } = stanceTerm(other.fields.stance);
  return force === 'withholds' || force === 'silent';
}
