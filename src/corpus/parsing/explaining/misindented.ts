import { articleShape } from '../../../model/article.ts';
import { claimShape, passageShape } from '../../../model/claim.ts';
import { isId } from '../../../model/id.ts';
import { incidentShape, placeShape } from '../../../model/incident.ts';

/** A line that stands too far left or right, or whose hyphen is missing or stuck to a name. */
export interface Misindented {
  /** Of the first sign of the line. */
  offset: number;
  message: string;
  fix: string;
}

interface Line {
  offset: number;
  indent: string;
  hyphen: boolean;
  /** Another sign that stands where a hyphen belongs. */
  bullet: string | undefined;
  /** How far the field’s name, or the words after the hyphen, stand from the margin. */
  column: number;
  name: string | undefined;
  value: string;
}

/** What is known of the indentation at a line. */
interface Margin {
  /** The last field at the margin, and whether it has a value beside it. */
  section: string;
  hasValue: boolean;
  /** How far hyphens and fields of claims stand in; undefined before there are any. */
  hyphens: number | undefined;
  fields: number | undefined;
  /** The same of the list within the claim, or of what stands under another section. */
  items: number | undefined;
  inItem: number | undefined;
  first: Line | undefined;
  /** Whether the line before is a field without a value beside it: a list may begin. */
  isOpen: boolean;
  /** The line before. */
  before: Line | undefined;
  /** Whether there is a line `claims:` at all. */
  hasClaims: boolean;
}

const isIn = (shape: object, name: string | undefined): name is string =>
  name !== undefined && Object.hasOwn(shape, name);

const isTop = (name: string | undefined) => isIn(articleShape, name) || isIn(incidentShape, name);

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

const emptyMargin = {
  hyphens: undefined,
  fields: undefined,
  items: undefined,
  inItem: undefined,
  first: undefined,
  isOpen: false,
  before: undefined,
};

const LINE =
  /^([ \t]*)(-(?:[ \t]+|(?=[\w-]+:\s)|$)|[–—•·●▪‣*][ \t]+)?(?:([\w-]+)[ \t]*:(?=\s|$))?[ \t]*(.*)$/;

/** Every line that is neither empty nor a comment; words folded after >- or | are passed over. */
function* linesOf(source: string): Generator<Line> {
  let offset = 0;
  let folded: number | undefined;
  for (const text of source.split('\n')) {
    const [, indent = '', hyphen = '', name, value = ''] = LINE.exec(text.trimEnd()) ?? [];
    const isBlank = text.trim() === '' || text.trim().startsWith('#');
    if (!isBlank && (folded === undefined || indent.length <= folded)) {
      folded = /^[>|][-+\d]*$/.test(value) ? indent.length : undefined;
      const column = indent.length + hyphen.length;
      const bullet = /^[^-\s]/.exec(hyphen)?.[0];
      const line = { offset: offset + indent.length, indent, hyphen: hyphen !== '', bullet };
      yield { ...line, column, name, value };
    }
    offset += text.length + 1;
  }
}

/** What is known of the indentation below a line that has a hyphen or the name of a field. */
function after(line: Line, margin: Margin): Margin {
  const { indent, hyphen, column, name, value } = line;
  const isSection = indent === '' && !hyphen && name !== undefined;
  if (isSection) return { ...margin, ...emptyMargin, section: name, hasValue: value !== '' };
  const first = margin.first ?? line;
  const at = hyphen ? { hyphen: indent.length, words: column } : undefined;
  if (margin.section !== 'claims' || isItem(line, margin))
    return {
      ...margin,
      first,
      items: at?.hyphen ?? margin.items,
      inItem: at?.words ?? margin.inItem,
    };
  if (!hyphen && !isClaimField(name)) return margin;
  // A new claim, or another field of it: the lists of the last one have ended.
  const hyphens = at?.hyphen ?? margin.hyphens;
  return { ...margin, first, hyphens, fields: column, items: undefined, inItem: undefined };
}

/** Whether a line of the claims belongs to a list within a claim. */
const isItem = ({ hyphen, column, name }: Line, { fields }: Margin) =>
  fields !== undefined && (hyphen ? !isClaimField(name) : column !== fields);

const isClaimField = (name: string | undefined) =>
  isIn(claimShape, name) && !isIn(passageShape, name);

/** `– The words`, `• The words`: what a word processor makes of a hyphen at the beginning of a line. */
function bulletFault(line: Line, { hyphens, items, isOpen }: Margin): Misindented | undefined {
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
function noColon(
  { hyphen, name, ...line }: Line,
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
function noHyphen(line: Line, { items }: Margin): Misindented | undefined {
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
function notIndented(line: Line, { before }: Margin): Misindented | undefined {
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

// Of what is written under these, each has a name.
const maps: ReadonlySet<string> = new Set(['speakers', 'not-in-text', 'place']);

/** `- us-officials:` under speakers; `- id: a-claim` where the line `claims:` is lost. */
function listFault(line: Line, { section, first, hasClaims }: Margin): Misindented | undefined {
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

/** What is wrong with a line that has a hyphen or the name of a field, the plainest first. */
const faultOf = (line: Line, margin: Margin): Misindented | undefined =>
  signFault(line) ?? listFault(line, margin) ?? faultInSection(line, margin);

/** Tabs, and hyphens that stick to a name or stand twice. */
function signFault(line: Line): Misindented | undefined {
  const { indent, hyphen, column, name, value } = line;
  if (indent.includes('\t'))
    return fault(line, 'the line is indented with a tab', 'indent with spaces');
  if (hyphen && column === indent.length + 1 && name !== undefined)
    return fault(line, 'there is no space after the hyphen', `write a space after it: - ${name}:`);
  if (hyphen && /^-(?:\s|$)/.test(value))
    return fault(line, 'the line begins with two hyphens', 'take one of them away');
  return undefined;
}

/** What is wrong with where a line stands, by the section it stands under. */
function faultInSection(line: Line, margin: Margin): Misindented | undefined {
  if (margin.section === 'claims')
    return line.hyphen ? hyphenFault(line, margin) : fieldFault(line, margin);
  if (line.indent !== '') return indentedTop(line, margin);
  if (margin.section === 'place') return outdentedFromPlace(line);
  return margin.section === 'speakers' ? outdentedSpeaker(line, margin) : undefined;
}

/** `country:` at the margin, below `place:`. */
function outdentedFromPlace(line: Line): Misindented | undefined {
  const { name } = line;
  return isIn(placeShape, name) && !isTop(name)
    ? fault(line, `${name} belongs to the place`, indentTo('other fields of the place', 2))
    : undefined;
}

/** `us-officials:` at the margin, below `speakers:`. A field of a claim there is another mistake. */
function outdentedSpeaker(line: Line, { first }: Margin): Misindented | undefined {
  const { hyphen, name } = line;
  if (hyphen || !name || isTop(name) || isIn(claimShape, name)) return undefined;
  return fault(
    line,
    `${name} is no field of the article`,
    indentTo('other speakers', first?.indent.length ?? 2),
  );
}

/** A field of the entry that is indented, below one that has its value. */
function indentedTop(line: Line, { hasValue }: Margin): Misindented | undefined {
  return hasValue && !line.hyphen && isTop(line.name)
    ? fault(
        line,
        `${line.name} is indented, and the field before it is complete`,
        'take the spaces before it away',
      )
    : undefined;
}

/** A field of a claim, or of a passage, that has no hyphen before it. */
function fieldFault(line: Line, { fields, inItem }: Margin): Misindented | undefined {
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
function hyphenFault(line: Line, margin: Margin): Misindented | undefined {
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

const indentTo = (others: string, spaces: number) =>
  `indent it like the ${others}: ${spaces === 0 ? 'no spaces' : `${spaces} spaces`}`;

const fault = ({ offset }: Pick<Line, 'offset'>, message: string, fix: string): Misindented => ({
  offset,
  message,
  fix,
});
