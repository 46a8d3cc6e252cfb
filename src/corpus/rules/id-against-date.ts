import type { Check } from './support/check.ts';
import { dateInIdAgainst } from './support/date-in-id.ts';

/** An incident’s date is the one that its id begins with. */
export const idAgainstDate: Check = {
  rule: 'id-against-date',
  *check({ incidents }) {
    for (const entry of incidents.values()) {
      const called = dateInIdAgainst(entry);
      const { date } = entry.fields;
      if (!called || !date) continue;
      yield {
        entry,
        place: { path: ['date'] },
        message: `the incident ${entry.id} is dated ${date.edtf}`,
        rests: [entry.id],
        expected: `a date that ${called.edtf} does not exclude, as its id has it`,
        fix: 'correct the date; if the id is wrong, rename the file, and keep the old id under previous:',
      };
    }
  },
};
