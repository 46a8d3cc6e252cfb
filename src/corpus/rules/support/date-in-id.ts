import { parseDate, type RecordDate } from '../../../model/date.ts';
import { datesExclude } from '../../../model/days.ts';
import type { ParsedIncident } from '../../parsing/parse-entry.ts';

/** The date that the id of an incident begins with, where its field has one that this excludes. */
export function dateInIdAgainst({ id, fields }: ParsedIncident): RecordDate | undefined {
  const [written = ''] = /^\d{4}(?:-\d{2}){0,2}(?=-)/.exec(id) ?? [];
  const called = parseDate(written);
  return called && fields.date && datesExclude(called, fields.date) ? called : undefined;
}
