import { dateInIdAgainst } from './support/date-in-id.ts';
import type { Rule } from './support/rule.ts';

export const idAgainstDate = {
  name: 'id-against-date',
  severity: 'warning',
  demand: 'An incident’s date is the one that its id begins with.',
  *check({ incidents }) {
    for (const entry of incidents.values()) {
      const called = dateInIdAgainst(entry);
      const { date } = entry.fields;
      if (!called || !date) continue;
      yield {
        entry,
        location: { path: ['date'] },
        message: `the incident ${entry.id} is dated ${date.edtf}`,
        rests: [entry.id],
        expected: `a date that ${called.edtf} does not exclude, as its id has it`,
        fix: 'correct the date; if the id is wrong, rename the file, and keep the old id under previous:',
      };
    }
  },
} as const satisfies Rule;
