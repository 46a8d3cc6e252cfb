import { DASH_SIGNS } from './dash-signs.ts';

const DATELINE = new RegExp(
  String.raw`^(?<before>\p{Lu}[^()${DASH_SIGNS}]{1,80}?)\s*(?:\((?<agency>[^()]{2,60})\))?(?<behind>,? [^()${DASH_SIGNS}]{3,30})?\s*(?:[${DASH_SIGNS}]|--?)\s+`,
  'u',
);

/** The parts of what may be a dateline, as they are written. */
export interface DatelineParts {
  /** All of it, with the dash and the space behind it. */
  words: string;
  before: string;
  agency: string | undefined;
  behind: string;
}

// In UTF-16 code units. No dateline is longer, and a long paragraph costs no more.
const LONGEST = 200;

/** The beginning of a paragraph, where it has the form of a dateline: a place, an agency in brackets, a dash. */
export function datelineParts(paragraph: string): DatelineParts | undefined {
  const found = DATELINE.exec(paragraph.slice(0, LONGEST));
  if (!found?.groups) return undefined;
  const { before = '', agency, behind = '' } = found.groups;
  return { words: found[0], before, agency, behind };
}

/**
 * How many UTF-16 code units of an English paragraph are its dateline (“BAGHDAD, Aug. 23, 2019 (AP) — ”); 0 where
 * it has none. A dateline has an agency or a date, and its place in capitals.
 */
export function datelineLength(paragraph: string): number {
  const parts = datelineParts(paragraph);
  if (!parts) return 0;
  const { words, before, agency, behind } = parts;
  const isPlace = /^\p{Lu}[\p{Lu}\p{M}.'’ -]+(?=[,(\s]|$)/u.test(before);
  const isDated = /\d/u.test(before) || /\d/u.test(behind);
  return isPlace && (agency !== undefined || isDated) ? words.length : 0;
}
