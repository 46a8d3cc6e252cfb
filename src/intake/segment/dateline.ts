import { datelineParts } from '../../text/dateline.ts';
import { type DateReading, readDate } from './date-line.ts';

/** What stands before the first sentence of a text: “KIEV, Aug 19, 2019 (Reuters) —”. */
export interface Dateline {
  /** The whole of it, as written. */
  words: string;
  agency: string | undefined;
  date: { words: string; date: DateReading } | undefined;
}

/** Reads the dateline that a paragraph begins with; without agency and date there is none to speak of. */
export function readDateline(paragraph: string): Dateline | undefined {
  const parts = datelineParts(paragraph);
  if (!parts) return undefined;
  const { words, before, agency, behind } = parts;
  const date = dateAtEnd(before) ?? dateAtEnd(behind) ?? dateAtEnd(agency ?? '');
  const isPlace = /^\p{Lu}[\p{L}\p{M}.'’ -]*(?:, [\p{L}\p{M}.'’ -]+)*/u.test(before);
  if (!isPlace || (agency === undefined && date === undefined)) return undefined;
  return { words: words.trim(), agency: agency?.replace(/,.*$/, ''), date };
}

/** The date after the first comma: “BAGHDAD, Aug. 23, 2019”. */
function dateAtEnd(text: string): Dateline['date'] {
  const parts = text.split(/,\s*/);
  for (let at = parts[0] === '' || parts.length > 1 ? 1 : 0; at < parts.length; at++) {
    const words = parts.slice(at).join(', ').trim();
    const date = readDate(words);
    if (date) return { words, date };
  }
  return undefined;
}
