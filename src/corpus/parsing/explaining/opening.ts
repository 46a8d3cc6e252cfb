import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { quoted } from '../../violations/violation.ts';

/** What a file may begin with instead of three hyphens, and what to do about it; the first that is so is told. */
const openings: readonly { begins: RegExp; message: string; fix: string }[] = [
  { begins: /^\s*$/, message: 'the file is empty', fix: 'write its fields, or take the file away' },
  {
    begins: /^\s+---[ \t]*\r?\n/,
    message: 'an empty line, or a space, stands before the first three hyphens',
    fix: 'take it away: nothing stands before the first ---',
  },
  {
    begins: /^(?:-{1,2}|-{4,}|[—–]+-?|\+{3,}|\*{3,}|_{3,}|={3,}|```)[\w \t]*\r?\n/,
    message: 'the first line is not three hyphens',
    fix: 'write three hyphens, --- and nothing else, in the first line',
  },
  {
    begins: /^\{\\rtf|^PK\W|^%PDF|^<(?:!doctype|html|\?xml)/i,
    message: 'the file is no plain text, but that of a word processor or of the web',
    fix: 'copy the words into a file of plain text, and put the fields before them',
  },
];

/** Says of a file that does not begin with its fields how it begins. */
export function refuseOpening(text: string): ParsingViolation {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const known = openings.find(({ begins }) => begins.test(text));
  const message = known?.message ?? 'the file begins with';
  return {
    rule: 'broken-frontmatter',
    location: { offset: 0 },
    message:
      firstLine.trim() === '' ? message : `${message}${known ? ':' : ''} ${quoted(firstLine)}`,
    expected: 'a first line of three hyphens: ---',
    fix: known?.fix ?? adviseOn(text),
  };
}

// As many lines as somebody may have put before the fields by mistake.
const WORDS_BEFORE = /^(?:[^\n]*\n){1,20}?---[ \t]*\r?\n[\w-]+:(?:\s|$)/;

function adviseOn(text: string): string {
  if (/^[\w-]+:(?:\s|$)/.test(text) && /\n---[ \t]*\r?\n/.test(text))
    return 'put --- on a line of its own before the first field';
  return WORDS_BEFORE.test(text)
    ? 'take away what stands before the first ---, or move it below the second one'
    : 'begin the file with ---, then the fields, then --- on a line of its own, then the text';
}
