import { parseDate } from '../../model/date.ts';
import { type DateLine, readDateLine } from '../segment/date-line.ts';
import type { PageFact, PrintedFact } from './page-fact.ts';

/** A day that a page states, in EDTF as `value`. */
export interface StatedDay extends PageFact {
  /** When it was, in milliseconds since 1970, where the page gives a time with its zone; in UTC or in the paper’s own. */
  moment: { at: number; zone: 'utc' | 'own' } | undefined;
}

/** A line of the page that is a date. */
export interface PrintedDay {
  label: DateLine['label'];
  edtf: string;
  words: string;
  line: number;
}

/** The day of publication; `doubt` is another that the page gives, where that may be the paper’s. */
export interface SettledDay {
  date: PrintedFact | undefined;
  doubt: PrintedDay | undefined;
}

/** The day as the page writes it, in its own time zone; undefined where it writes none. */
export function readStatedDay(stated: PageFact): StatedDay | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(stated.value) ?? [];
  const written = year === undefined ? readDateLine(stated.value)?.date : undefined;
  const edtf =
    year !== undefined
      ? `${year}-${month}-${day}`
      : written?.kind === 'day'
        ? written.edtf
        : undefined;
  return edtf !== undefined && parseDate(edtf)
    ? { ...stated, value: edtf, moment: momentOf(stated.value) }
    : undefined;
}

function momentOf(value: string): StatedDay['moment'] {
  const zone = /T\d{2}:?\d{2}.*?(Z|[+-]\d{2}:?\d{2})$/i.exec(value)?.[1];
  const at =
    zone === undefined ? Number.NaN : Date.parse(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (zone === undefined || Number.isNaN(at)) return undefined;
  return { at, zone: /^(?:Z|[+-]00:?00)$/i.test(zone) ? 'utc' : 'own' };
}

/**
 * The day of publication: the first that is stated, in the paper’s own zone. Where that is given in UTC, the day is the
 * one that the same moment has with the zone of the paper, or the next or last day if the page prints that above its
 * text; a day on which it says that it was updated is no more than a doubt.
 */
export function settleDay(
  stated: readonly StatedDay[],
  printed: readonly PrintedDay[],
): SettledDay {
  const [first] = stated;
  if (first?.moment?.zone !== 'utc') return { date: first, doubt: undefined };
  const { at } = first.moment;
  const own = stated.find(({ moment }) => moment?.zone === 'own' && isSameMoment(moment.at, at));
  if (own) return { date: own, doubt: undefined };
  const beside = printed.filter(({ edtf }) => isNextDay(edtf, first.value));
  const published = beside.find(({ label }) => label !== 'updated');
  if (!published) return { date: first, doubt: beside[0] };
  const { edtf, words, line } = published;
  const where = `printed above the text; ${first.where} has ${first.value} in UTC`;
  return { date: { field: 'date', value: edtf, words, line, where }, doubt: undefined };
}

// In milliseconds: some write the seconds and others do not.
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const isSameMoment = (a: number, b: number) => Math.abs(a - b) < MINUTE;

const isNextDay = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) === DAY;
