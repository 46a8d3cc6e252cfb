import { DAY, nonexistent } from './calendar.ts';
import { type RecordDate, unqualified } from './date.ts';
import { type DateForm, dateForm } from './date-form.ts';
import { type DayRange, firstOf, lastOf, statedRanges } from './day-range.ts';
import { seasonOf } from './season.ts';

/** When something began and when it ended, as far as that is sure; each as {@link sureDate} writes it. */
export interface SureSpan {
  start: string | undefined;
  end: string | undefined;
}

/**
 * The shortest calendar day, month or year, or the moment, in which all of a date surely lies, as ISO 8601-1
 * and so schema.org’s Date and DateTime write it: `2019-08-23`, `2019-08`, `2019`, `2023-01-28T23:30+03:30`.
 * Undefined where none is sure: where it is approximate or uncertain, a decade, or without an end.
 *
 * Parts before the first doubtful one are sure (`2019-08-~23` is 2019-08), as is the year of a season that
 * does not go over New Year. A time is of the day of its own offset. Years before 1583 are left out: ISO 8601-1 has them by agreement only.
 */
export function sureDate({ edtf }: RecordDate): string | undefined {
  const form = dateForm(edtf);
  if (form.kind === 'one') return sureOne(form.written);
  return isDoubtful(edtf) ? undefined : unitOf(outer(statedRanges(form)));
}

/**
 * When what has a date surely began and ended. An interval tells both, each side for itself; `{all,of,these}`
 * begin with their first and end with their last; what is one of several, or has one date, tells its beginning.
 */
export function sureSpan(date: RecordDate): SureSpan {
  const form = dateForm(date.edtf);
  if (form.kind === 'span') return { start: sureSide(form.from), end: sureSide(form.to) };
  if (form.kind === 'all of')
    return isDoubtful(date.edtf) ? { start: undefined, end: undefined } : spanOfAll(form.members);
  return { start: sureDate(date), end: undefined };
}

/** Whether a span, written as EDTF writes it, is all that a date says. */
export function tellsAll({ start, end }: SureSpan, { edtf }: RecordDate): boolean {
  return edtf === (end === undefined ? start : `${start ?? ''}/${end}`);
}

const isDoubtful = (edtf: string) => unqualified(edtf) !== edtf;

const sureSide = (side: DateForm | undefined) =>
  side?.kind === 'one' ? sureOne(side.written) : undefined;

// Hours, minutes and a known offset, as ISO 8601-1 and HTML’s `datetime` both have them.
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function sureOne(written: string): string | undefined {
  const [, day] = MOMENT.exec(written) ?? [];
  if (day !== undefined) return sureOne(day) === undefined ? undefined : written;
  if (written.includes('T')) return undefined;
  const known = seasonOf(written) ? written : surePart(written);
  // Of a day that does not exist nothing is told.
  if (known === '' || (!seasonOf(known) && nonexistent(known))) return undefined;
  return unitOf(outer(statedRanges({ kind: 'one', written: known })));
}

/**
 * The parts of a date before the first that is doubtful: a sign before a part is about it alone, one behind
 * a part about all up to it (ISO 8601-2). Empty where there are none, or the year has not four digits.
 */
function surePart(written: string): string {
  if (!/^\d[\dX]{3}(?![\dX])/.test(unqualified(written))) return '';
  const parts = written.split('-');
  const behind = parts.findLastIndex((part) => /[~?%]$/.test(part));
  const before = parts.findIndex((part) => /^[~?%]/.test(part));
  if (behind >= 0 || before === 0) return '';
  return (before < 0 ? parts : parts.slice(0, before)).join('-');
}

const outer = (ranges: readonly DayRange[]): DayRange => ({
  first: firstOf(ranges),
  last: lastOf(ranges),
});

/** The calendar day, month or year that both ends lie in; none where one is open. */
function unitOf({ first, last }: DayRange): string | undefined {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const [from, to] = [first, last].map((day) => new Date(day * DAY).toISOString());
  const units = ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'].map(({ length }) => from?.slice(0, length));
  const unit = units.find((start) => start !== undefined && to?.startsWith(start));
  return unit !== undefined && /^\d{4}(?:-|$)/.test(unit) && unit >= '1583' ? unit : undefined;
}

function spanOfAll(members: readonly DateForm[]): SureSpan {
  const firsts = members.map((member) => (member.kind === 'span' ? member.from : member));
  const lasts = members.map((member) => (member.kind === 'span' ? member.to : member));
  return { start: outermost(firsts, Math.min), end: outermost(lasts, Math.max) };
}

function outermost(sides: readonly (DateForm | undefined)[], pick: typeof Math.min) {
  const ranges = sides.flatMap((side) => (side ? statedRanges(side) : []));
  if (ranges.length < sides.length) return undefined;
  return unitOf({
    first: pick(...ranges.map(({ first }) => first)),
    last: pick(...ranges.map(({ last }) => last)),
  });
}
