import { claimShape, passageShape } from '../../../model/claim.ts';
import type { EntryLine } from './entry-lines.ts';
import { fault, indentTo, type Misindented } from './indent-fault.ts';
import { isClaimField, isIn, type Margin } from './margin.ts';

/** A field of a claim, or of a passage, that has no hyphen before it. */
export function fieldFault(line: EntryLine, { fields, inItem }: Margin): Misindented | undefined {
  const { column, name } = line;
  if (fields === undefined || !isIn({ ...claimShape, ...passageShape }, name)) return undefined;
  if (column === fields && isIn(claimShape, name)) return undefined;
  const isOfPassage = isIn(passageShape, name) && inItem !== undefined && column > fields;
  if (isOfPassage && column === inItem) return undefined;
  const where = isOfPassage
    ? indentTo('other fields of the passage', inItem)
    : indentTo('other fields of the claim', fields);
  return fault(line, `${name} is not indented like the fields it belongs to`, where);
}

/** A claim’s hyphen, or one of a list within a claim. */
export function hyphenFault(line: EntryLine, margin: Margin): Misindented | undefined {
  const { hyphens, fields, items, first } = margin;
  const at = line.indent.length;
  if (isClaimField(line.name)) {
    if (first && hyphens === undefined)
      return fault(
        first,
        'the first claim begins without a hyphen, and another with one',
        `begin it with a hyphen below those of the others: - ${first.name}:`,
      );
    return hyphens === undefined || hyphens === at
      ? undefined
      : fault(
          line,
          'the claim’s hyphen is not below those of the others',
          indentTo('other claims', hyphens),
        );
  }
  return items === undefined || items === at || fields === undefined
    ? undefined
    : fault(
        line,
        'the hyphen is not below the others of its list',
        indentTo('other hyphens of the list', items),
      );
}
