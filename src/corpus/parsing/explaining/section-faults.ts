import { claimShape } from '../../../model/claim.ts';
import { placeShape } from '../../../model/incident.ts';
import { fieldFault, hyphenFault } from './claim-faults.ts';
import type { EntryLine } from './entry-lines.ts';
import { fault, indentTo, type Misindented } from './indent-fault.ts';
import { isIn, isTop, type Margin } from './margin.ts';

// Of what is written under these, each has a name.
const maps: ReadonlySet<string> = new Set(['speakers', 'not-in-text', 'place']);

/** `- us-officials:` under speakers; `- id: a-claim` where the line `claims:` is lost. */
export function listFault(
  line: EntryLine,
  { section, first, hasClaims }: Margin,
): Misindented | undefined {
  const { name, value } = line;
  if (!line.hyphen || name === undefined || !maps.has(section)) return undefined;
  const isClaim =
    name === 'id' && !hasClaims && (section !== 'speakers' || first?.hyphen === false);
  if (isClaim)
    return fault(
      line,
      `a claim stands under ${section}: without a line claims: before it`,
      'write claims: on a line of its own above it, at the margin',
    );
  return fault(
    line,
    `what stands under ${section}: has no hyphens`,
    name === 'id'
      ? `write the id alone, ${value}:, and below it, indented, the fields`
      : `take the hyphen away, here and before the others: ${name}:`,
  );
}

/** What is wrong with where a line stands, by the section it stands under. */
export function faultInSection(line: EntryLine, margin: Margin): Misindented | undefined {
  if (margin.section === 'claims')
    return line.hyphen ? hyphenFault(line, margin) : fieldFault(line, margin);
  if (line.indent !== '') return indentedTop(line, margin);
  if (margin.section === 'place') return outdentedFromPlace(line);
  return margin.section === 'speakers' ? outdentedSpeaker(line, margin) : undefined;
}

/** `country:` at the margin, below `place:`. */
function outdentedFromPlace(line: EntryLine): Misindented | undefined {
  const { name } = line;
  return isIn(placeShape, name) && !isTop(name)
    ? fault(line, `${name} belongs to the place`, indentTo('other fields of the place', 2))
    : undefined;
}

/** `us-officials:` at the margin, below `speakers:`. A field of a claim there is another mistake. */
function outdentedSpeaker(line: EntryLine, { first }: Margin): Misindented | undefined {
  const { hyphen, name } = line;
  if (hyphen || !name || isTop(name) || isIn(claimShape, name)) return undefined;
  return fault(
    line,
    `${name} is no field of the article`,
    indentTo('other speakers', first?.indent.length ?? 2),
  );
}

/** A field of the entry that is indented, below one that has its value. */
function indentedTop(line: EntryLine, { hasValue }: Margin): Misindented | undefined {
  return hasValue && !line.hyphen && isTop(line.name)
    ? fault(
        line,
        `${line.name} is indented, and the field before it is complete`,
        'take the spaces before it away',
      )
    : undefined;
}
