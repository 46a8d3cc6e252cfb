import { type ClassifiedBlock, firstParagraph } from './classified-block.ts';
import { type DateLine, namedDays, readDateLine } from './date-line.ts';
import { readDateline } from './dateline.ts';
import type { Candidate } from './extracted-field.ts';

/** When a text was published: stated by it, or what may be meant. */
export interface FoundDate {
  stated: Candidate | undefined;
  candidates: readonly Candidate[];
}

/**
 * A text states its date where a line of its own, a byline or the dateline gives day, month and year, and
 * all that do agree; “published” outweighs the rest, “updated” never counts. Days that the text names
 * otherwise are shown, as what the date must fit.
 */
export function findDate(classified: readonly ClassifiedBlock[]): FoundDate {
  const dates = [...classified.flatMap(datesOf), ...datelineDate(classified)];
  const stated =
    onlyOne(dates.filter(({ label }) => label === 'published')) ??
    onlyOne(dates.filter(({ label }) => label === 'none'));
  return {
    stated,
    candidates: [...dates.map(({ candidate }) => candidate), ...daysNamed(classified, dates)],
  };
}

interface Dated {
  label: DateLine['label'];
  isSettled: boolean;
  candidate: Candidate;
}

function onlyOne(dates: readonly Dated[]): Candidate | undefined {
  const settled = dates.filter(({ isSettled }) => isSettled);
  const days = new Set(settled.map(({ candidate }) => candidate.value));
  return days.size === 1 ? settled[0]?.candidate : undefined;
}

function datesOf({ part, words, block, because }: ClassifiedBlock): Dated[] {
  const line = part === 'date' ? readDateLine(words) : undefined;
  return line ? [dated(line, words, block.line, because)] : [];
}

function datelineDate(classified: readonly ClassifiedBlock[]): Dated[] {
  const first = firstParagraph(classified);
  const dateline = first && readDateline(first.words);
  if (!first || !dateline?.date) return [];
  const { words, date } = dateline.date;
  return [dated({ date, label: 'none' }, words, first.block.line, 'the dateline')];
}

function dated({ date, label }: DateLine, words: string, line: number, where: string): Dated {
  const isSettled = date.kind === 'day';
  const value = isSettled ? date.edtf : words;
  const because = isSettled ? (label === 'updated' ? 'when it was updated' : where) : date.why;
  return { label, isSettled, candidate: { value, words, line, because } };
}

/** Each day once, where the text names it first. */
function daysNamed(classified: readonly ClassifiedBlock[], dates: readonly Dated[]): Candidate[] {
  const days = new Map<string, Candidate>();
  const isDate = (words: string) => dates.some(({ candidate }) => candidate.words === words);
  const because = 'a day the text names, not said to be that of publication';
  for (const { part, words, block } of classified)
    if (part === 'body' || part === 'caption' || part === 'subtitle')
      for (const day of namedDays(words))
        if (!days.has(day) && !isDate(day))
          days.set(day, { value: day, words: day, line: block.line, because });
  return [...days.values()];
}
