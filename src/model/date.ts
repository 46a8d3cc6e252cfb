import edtf from 'edtf';
import { z } from 'zod';

/**
 * A date as precise as it is known, in the Extended Date/Time Format of ISO 8601-2:2019.
 *
 * `earliest` and `latest` bound it in milliseconds since 1970 UTC, both inclusive; an open side of
 * an interval is an infinity. `edtf` is what the editor wrote.
 */
export interface RecordDate {
  edtf: string;
  earliest: number;
  latest: number;
}

const boundsSchema = z.object({ min: z.number(), max: z.number() });

// A time without its offset would be read in the zone of whatever machine builds the site.
const TIME_WITHOUT_OFFSET = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?![\d:.]|Z|[+-]\d{2})/;

/** Reads an EDTF date; `undefined` where the text is none, names a day that does not exist, or gives a time without offset. */
export function parseDate(text: string): RecordDate | undefined {
  if (text.length > 100 || TIME_WITHOUT_OFFSET.test(text)) return undefined;
  try {
    const { min, max } = boundsSchema.parse(bounds(text));
    return { edtf: text, earliest: min, latest: max };
  } catch {
    return undefined;
  }
}

// zod's numbers are finite; an open interval is not.
function bounds(text: string): { min: number; max: number } {
  const { min, max } = edtf(text);
  return { min: Math.max(min, -MAX_TIME), max: Math.min(max, MAX_TIME) };
}

/** The furthest moment a JavaScript date can name (ECMA-262), standing for "open". */
export const MAX_TIME = 8_640_000_000_000_000;

/** YAML takes EDTF's sets `[a,b]` and `{a,b}` for a list and a map; this gives them back as written. */
function unreadSet(input: unknown): unknown {
  if (Array.isArray(input)) return `[${input.join(',')}]`;
  if (typeof input === 'object' && input !== null) return `{${Object.keys(input).join(',')}}`;
  return input;
}

export const dateSchema = z.preprocess(
  unreadSet,
  z.string().transform((text, context): RecordDate => {
    const date = parseDate(text.trim());
    if (date) return date;
    context.addIssue({ code: 'custom', params: { problem: 'impossible-date' } });
    return z.NEVER;
  }),
);

/** Sorts dates by their earliest moment, then by their latest. */
export function compareDates(a: RecordDate, b: RecordDate): number {
  return a.earliest - b.earliest || a.latest - b.latest;
}

/** Whether no moment belongs to both dates. */
export function datesExclude(a: RecordDate, b: RecordDate): boolean {
  return a.latest < b.earliest || b.latest < a.earliest;
}

/** Whether a date is qualified as approximate or uncertain. */
export function isVague({ edtf }: RecordDate): boolean {
  return /[~?%]/.test(edtf);
}
