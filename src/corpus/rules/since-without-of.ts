import { isWritten } from './support/is-written.ts';
import type { Rule } from './support/rule.ts';

export const sinceWithoutOf = {
  name: 'since-without-of',
  severity: 'error',
  demand: 'Only who speaks for another, or belongs to it, has since and until.',
  *check({ actors }) {
    for (const entry of actors.values())
      for (const field of ['since', 'until'] as const)
        if (isWritten(entry, [field]) && !isWritten(entry, ['of']))
          yield {
            entry,
            location: { path: [field], on: 'key' },
            message: `${field} is written, and not whom ${entry.id} spoke for or belonged to`,
            expected: 'since and until beside of: only',
            fix: `write of:, or take ${field}: away`,
          };
  },
} as const satisfies Rule;
