import { isId } from '../../../model/id.ts';
import type { EntryLine } from './entry-lines.ts';
import { fault, type Misindented } from './indent-fault.ts';
import { isClaimField, isTop, type Margin } from './margin.ts';

/** `– The words`, `• The words`: what a word processor makes of a hyphen at the beginning of a line. */
export function bulletFault(
  line: EntryLine,
  { hyphens, items, isOpen }: Margin,
): Misindented | undefined {
  const { bullet, indent, name } = line;
  const isItem = [hyphens, items].includes(indent.length) || isOpen || isClaimField(name);
  return bullet !== undefined && isItem
    ? fault(
        line,
        `the line begins with ${bullet}, which is no hyphen`,
        'write a hyphen and a space in its place: -',
      )
    : undefined;
}

/** `claims` at the margin, `us-officials` where the ids of speakers begin: names without their colon. */
export function noColon(
  { hyphen, name, ...line }: EntryLine,
  { section, hasValue, first }: Margin,
): Misindented | undefined {
  if (hyphen || name !== undefined || !isId(line.value)) return undefined;
  const atMargin = line.indent === '';
  const isSpeaker =
    section === 'speakers' &&
    !hasValue &&
    !atMargin &&
    line.indent === (first?.indent ?? line.indent);
  return (atMargin && isTop(line.value)) || isSpeaker
    ? fault(line, `there is no colon after ${line.value}`, `write ${line.value}:`)
    : undefined;
}

/** Words that stand where the hyphens of their list stand. */
export function noHyphen(line: EntryLine, { items }: Margin): Misindented | undefined {
  if (line.indent.length !== items) return undefined;
  return /^-\S/.test(line.value)
    ? fault(
        line,
        'there is no space after the hyphen',
        `write a space after it: - ${line.value.slice(1, SHOWN)}${line.value.length > SHOWN ? '…' : ''}`,
      )
    : fault(
        line,
        'the line stands below the hyphens of its list and has none',
        'write a hyphen and a space before it if it is another of the list; give it two more spaces if it goes on from the line above',
      );
}

// As much of a passage as is needed to know it again.
const SHOWN = 40;

/** Words that go on from `title:` or `evidence: >-`, and stand no further in than these do. */
export function notIndented(line: EntryLine, { before }: Margin): Misindented | undefined {
  if (!before?.name || line.hyphen || line.name !== undefined) return undefined;
  const isOpen = before.value === '' || /^[>|][-+\d]*$/.test(before.value);
  const inner = before.column + 2;
  return isOpen && line.indent.length <= before.column
    ? fault(
        line,
        `the words of ${before.name} are not indented below it`,
        `put ${inner} spaces before them, two more than before ${before.name}:`,
      )
    : undefined;
}
