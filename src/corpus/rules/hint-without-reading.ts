import { type ClaimInArticle, claimsOf } from './support/passages.ts';
import type { EntryViolation, Rule } from './support/rule.ts';

export const hintWithoutReading = {
  name: 'hint-without-reading',
  severity: 'error',
  demand: 'A hint says whose reading it is.',
  *check(corpus) {
    for (const { article, claim, path } of claimsOf(corpus)) {
      yield* hintsInPassages({ article, claim, path });
      if (claim.fields.stance === 'hints' && !claim.written.has('read-by'))
        yield {
          entry: article,
          location: { path: [...path, 'stance'] },
          message: `the claim ${claim.fields.id} hints, and nobody is named who reads it so`,
          expected: 'read-by: whose reading it is',
          fix: 'write read-by: author for the article’s own reading, or the id of whoever reads it so',
        };
    }
  },
} as const satisfies Rule;

/** A passage that hints, in a claim that does not. */
function* hintsInPassages({ article, claim, path }: ClaimInArticle): Generator<EntryViolation> {
  if (claim.fields.stance === 'hints') return;
  for (const [index, { stance }] of claim.fields.evidence.entries())
    if (stance === 'hints')
      yield {
        entry: article,
        location: { path: [...path, 'evidence', index, 'stance'] },
        message: `a passage of the claim ${claim.fields.id} hints, and the claim does not`,
        expected:
          'hints in a passage only where the claim hints, too, and says whose reading it is',
        fix: 'give the passage another stance, or make the reading a claim of its own, with stance: hints and read-by:',
      };
}
