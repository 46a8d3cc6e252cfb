import type { Check } from '../checking/check.ts';
import type { ParsedActor } from '../reading/parse-entry.ts';

/** Only who speaks for another, or belongs to it, has since and until. */
export const sinceWithoutOf: Check = {
  rule: 'since-without-of',
  *check({ actors }) {
    for (const entry of actors.values())
      for (const field of ['since', 'until'] as const)
        if (entry.data[field] !== undefined && !isOfSomebody(entry))
          yield {
            entry,
            place: { path: [field], on: 'key' },
            message: `${field} is written, and not whom ${entry.id} spoke for or belonged to`,
            expected: 'since and until beside of: only',
            fix: `write of:, or take ${field}: away`,
          };
  },
};

/** Whether `of` is written, soundly or not. */
const isOfSomebody = ({ data, findings }: ParsedActor) =>
  data['of'] !== undefined || findings.some(({ meant }) => meant?.join() === 'of');
