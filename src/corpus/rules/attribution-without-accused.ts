import type { WrittenClaim } from '../parsing/read-claims.ts';
import { claimsOf } from './support/passages.ts';
import type { Rule } from './support/rule.ts';

export const attributionWithoutAccused = {
  name: 'attribution-without-accused',
  severity: 'error',
  demand: 'An attribution says whom it is about, unless nobody in particular is silent.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus))
      if (
        claim.fields.about === 'attribution' &&
        !claim.written.has('accused') &&
        !isNobodysSilence(claim)
      )
        yield {
          entry: article,
          location: { path: [...path, 'about'] },
          message: `the attribution ${claim.fields.id} names nobody`,
          expected:
            'whom the claim is about, also where it denies, hints or stays silent; only that nobody claimed it (speaker: unattributed, stance: no-comment) is about nobody',
          fix: 'write accused: and an actor’s id, or another value for about',
        };
  },
} as const satisfies Rule;

/** “No claims of responsibility were reported.” */
const isNobodysSilence = ({ fields: { speakers, stance } }: WrittenClaim) =>
  stance === 'no-comment' &&
  speakers.length > 0 &&
  speakers.every((speaker) => speaker === 'unattributed');
