/** A quotation with its marks; `open` where the paragraph ends before it is closed. */
export interface Quotation {
  start: number;
  end: number;
  state: 'closed' | 'open';
}

const OPENING = '“«„';
const CLOSING = '”»';

interface Mark {
  at: number;
  length: number;
  role: 'opens' | 'closes' | 'either';
}

/** The outermost quotations of one paragraph, in order, without overlap. Offsets are into the paragraph. */
export function findQuotations(paragraph: string): Quotation[] {
  const double = pairMarks(doubleMarks(paragraph), paragraph);
  const single = pairSingles(paragraph, double);
  return [...double, ...single].sort((a, b) => a.start - b.start);
}

function doubleMarks(paragraph: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < paragraph.length; at++) {
    const character = paragraph.charAt(at);
    const next = paragraph.charAt(at + 1);
    if (OPENING.includes(character))
      marks.push({ at, length: 1, role: closesSlip(paragraph, at) ? 'either' : 'opens' });
    else if (CLOSING.includes(character)) marks.push({ at, length: 1, role: 'closes' });
    else if (character === '"') marks.push({ at, length: 1, role: 'either' });
    else if (closesTwo(paragraph, at)) {
      marks.push({ at: at + 1, length: 2, role: 'either' });
      at += 2;
    } else if (
      (character === "'" || character === '’' || character === '`') &&
      next === character
    ) {
      marks.push({ at, length: 2, role: character === '`' ? 'opens' : 'either' });
      at++;
    }
  }
  return marks;
}

/** “It was over,“ he said: an opening mark behind a word and before a space, where a closing one belongs. */
const closesSlip = (paragraph: string, at: number): boolean =>
  /^[\p{L}\p{N}.,!?…][“«„](?:\s|[.,;:!?)]|$)/u.test(paragraph.slice(Math.max(0, at - 1), at + 2));

/** ''He said, 'No,''' of three apostrophes before a space the first closes the quotation inside. */
const closesTwo = (paragraph: string, at: number): boolean =>
  /^(?:'''|’’’)(?!['’\p{L}\p{N}])/u.test(paragraph.slice(at, at + 4));

function pairMarks(marks: readonly Mark[], paragraph: string): Quotation[] {
  const found: Quotation[] = [];
  let start: number | undefined;
  for (const mark of marks) {
    if (start === undefined) {
      // A closing mark without its opening one is an inch sign or a slip of the pen.
      if (mark.role !== 'closes') start = mark.at;
    } else if (mark.role !== 'opens') {
      found.push({ start, end: mark.at + mark.length, state: 'closed' });
      start = undefined;
    }
  }
  if (start !== undefined) found.push({ start, end: paragraph.trimEnd().length, state: 'open' });
  return found.filter(({ start: from, end }) => end > from);
}

// In UTF-16 code units. An apostrophe that opens nothing would else be paired with one pages away.
const LONGEST_SINGLE = 300;
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function pairSingles(paragraph: string, taken: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const over = taken[next];
    if (over && at >= over.start) {
      at = over.end - 1;
      next++;
      continue;
    }
    if (!opensSingle(paragraph, at)) continue;
    const end = endOfSingle(paragraph, at, over?.start ?? paragraph.length);
    if (end === undefined) continue;
    found.push({ start: at, end, state: 'closed' });
    at = end - 1;
  }
  return found;
}

function opensSingle(paragraph: string, at: number): boolean {
  const character = paragraph.charAt(at);
  if (character !== '‘' && character !== "'") return false;
  const before = paragraph.charAt(at - 1);
  return (
    (before === '' || before === ' ' || before === '(' || before === '—') &&
    isLetter(paragraph.charAt(at + 1))
  );
}

function endOfSingle(paragraph: string, at: number, limit: number): number | undefined {
  const close = paragraph.charAt(at) === '‘' ? '’' : "'";
  const last = Math.min(limit, at + LONGEST_SINGLE);
  for (let i = at + 2; i < last; i++) {
    if (paragraph.charAt(i) !== close || isLetter(paragraph.charAt(i + 1))) continue;
    // “the officials’ words”: a plural’s apostrophe, unless nothing later can close.
    const later = paragraph.slice(i + 1, last).indexOf(close);
    if (paragraph.charAt(i - 1) === 's' && later >= 0 && !isLetter(paragraph.charAt(i + 2 + later)))
      continue;
    return i + 1;
  }
  return undefined;
}
