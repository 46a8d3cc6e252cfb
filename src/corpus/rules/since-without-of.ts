import type { Check } from './support/check.ts';
import { isWritten } from './support/is-written.ts';

/** Only who speaks for another, or belongs to it, has since and until. */
export const sinceWithoutOf: Check = {
  rule: 'since-without-of',
  *check({ actors }) {
    for (const entry of actors.values())
      for (const field of ['since', 'until'] as const)
        if (isWritten(entry, [field]) && !isWritten(entry, ['of']))
          yield {
            entry,
            place: { path: [field], on: 'key' },
            message: `${field} is written, and not whom ${entry.id} spoke for or belonged to`,
            expected: 'since and until beside of: only',
            fix: `write of:, or take ${field}: away`,
          };
  },
};
