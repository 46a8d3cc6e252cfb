import { type EntryLine, linesOf } from './entry-lines.ts';
import { fault, type Misindented } from './indent-fault.ts';
import { after, emptyMargin, type Margin } from './margin.ts';
import { faultInSection, listFault } from './section-faults.ts';
import { bulletFault, noColon, noHyphen, notIndented } from './stray-words.ts';

/**
 * The first line of some YAML whose indentation cannot be meant, judged by the names of its fields. For
 * explaining what YAML stumbled over; sound YAML may have lines that it would find fault with.
 */
export function findMisindented(source: string): Misindented | undefined {
  const hasClaims = /^claims[ \t]*:/m.test(source);
  let margin: Margin = { ...emptyMargin, section: '', hasValue: false, hasClaims };
  for (const line of linesOf(source)) {
    const isMark = line.hyphen || line.name !== undefined;
    const fault =
      bulletFault(line, margin) ??
      noColon(line, margin) ??
      notIndented(line, margin) ??
      (isMark ? faultOf(line, margin) : noHyphen(line, margin));
    if (fault) return fault;
    const isOpen = line.name !== undefined && line.value === '';
    margin = isMark
      ? { ...after(line, margin), isOpen, before: line }
      : { ...margin, before: line };
  }
  return undefined;
}

/** What is wrong with a line that has a hyphen or the name of a field, the plainest first. */
const faultOf = (line: EntryLine, margin: Margin): Misindented | undefined =>
  signFault(line) ?? listFault(line, margin) ?? faultInSection(line, margin);

/** Tabs, and hyphens that stick to a name or stand twice. */
function signFault(line: EntryLine): Misindented | undefined {
  const { indent, hyphen, column, name, value } = line;
  if (indent.includes('\t'))
    return fault(line, 'the line is indented with a tab', 'indent with spaces');
  if (hyphen && column === indent.length + 1 && name !== undefined)
    return fault(line, 'there is no space after the hyphen', `write a space after it: - ${name}:`);
  if (hyphen && /^-(?:\s|$)/.test(value))
    return fault(line, 'the line begins with two hyphens', 'take one of them away');
  return undefined;
}
