import { parseDate } from '../../model/date.ts';
import { datesExclude } from '../../model/days.ts';
import type { Check } from '../checking/check.ts';

/** An incident’s date is the one that its id begins with. */
export const idAgainstDate: Check = {
  rule: 'id-against-date',
  *check({ incidents }) {
    for (const entry of incidents.values()) {
      const [written = ''] = /^\d{4}(?:-\d{2}){0,2}(?=-)/.exec(entry.id) ?? [];
      const called = parseDate(written);
      const { date } = entry.fields;
      if (!called || !date || !datesExclude(called, date)) continue;
      yield {
        entry,
        place: { path: ['date'] },
        message: `the incident ${entry.id} is dated ${date.edtf}`,
        rests: [entry.id],
        expected: `a date that ${written} does not exclude, as its id has it`,
        fix: 'correct the date; if the id is wrong, rename the file, and keep the old id under previous:',
      };
    }
  },
};
