import type { ClassifiedBlock } from '../segment/classified-block.ts';
import { readDateLine } from '../segment/date-line.ts';
import { findDate } from '../segment/find-date.ts';
import { isNames, wordCount } from '../segment/shape.ts';
import { type PageBlock, regionsOf } from './page-block.ts';
import type { PrintedFact } from './page-fact.ts';
import type { ReadPage } from './read-page.ts';
import { printedNames, settleByline } from './settle-byline.ts';
import { type PrintedDay, type SettledDay, settleDay } from './settle-day.ts';

/** Who wrote an article and when, from what its page states and what it prints above the text. */
export interface SettledHead {
  byline: ReturnType<typeof settleByline>;
  day: SettledDay;
}

/** Settles both; `classified` are the blocks above the text and of it. */
export function settleHead(page: ReadPage, classified: readonly ClassifiedBlock[]): SettledHead {
  const { facts } = page;
  const day = settleDay(facts.days, classified.flatMap(printedDay));
  return {
    byline: settleByline(facts.byline, printedByline(page, classified)),
    day: day.date ? day : { date: dayOfText(classified), doubt: undefined },
  };
}

function printedDay({ part, words, block: { line } }: ClassifiedBlock): PrintedDay[] {
  const read = part === 'date' ? readDateLine(words) : undefined;
  return read?.date.kind === 'day'
    ? [{ label: read.label, edtf: read.date.edtf, words, line }]
    : [];
}

function dayOfText(classified: readonly ClassifiedBlock[]): PrintedFact | undefined {
  const { stated } = findDate(classified);
  if (!stated) return undefined;
  const { value, words, line, because: where } = stated;
  return { field: 'date', value, words, line, where };
}

/** The line that says “by”; else the names in a part of the page that is called its authors’. */
function printedByline(
  { facts, above }: ReadPage,
  classified: readonly ClassifiedBlock[],
): PrintedFact | undefined {
  const [line, ...more] = classified.filter(({ part }) => part === 'byline');
  const printed = [...(line ? [line] : []), ...more].flatMap(
    ({ words }) => printedNames(words, facts.sites) ?? [],
  );
  if (line && printed.length > 0)
    return {
      field: 'byline',
      value: [...new Set(printed)].join(', '),
      words: line.words,
      line: line.block.line,
      where: line.because,
    };
  const called = above.filter(isCalledAuthor);
  const names = called.flatMap(({ text }) => printedNames(text, facts.sites) ?? []);
  const [first] = called;
  return first && names.length > 0
    ? {
        field: 'byline',
        value: [...new Set(names)].join(', '),
        line: first.line,
        where: 'a part of the page called its author’s',
      }
    : undefined;
}

const AUTHOR =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|es)?|auteurs?|autori|journalist|reporter|writer)(?:[\s_-]+(?:names?|links?|list))?(?:$|[\s_-])/;
// In words: a name has two at least and five at most; more describe somebody.
const [FEWEST, MOST] = [2, 5];

function isCalledAuthor(block: PageBlock): boolean {
  const words = wordCount(block.text);
  const isName = words >= FEWEST && words <= MOST && isNames(block.text) && !/\d/.test(block.text);
  return isName && [...regionsOf(block)].slice(0, 3).some(({ hints }) => AUTHOR.test(hints));
}
