import { articleShape } from '../../../model/article.ts';
import { claimShape, passageShape } from '../../../model/claim.ts';
import { incidentShape } from '../../../model/incident.ts';
import type { EntryLine } from './entry-lines.ts';

/** What is known of the indentation at a line. */
export interface Margin {
  /** The last field at the margin, and whether it has a value beside it. */
  section: string;
  hasValue: boolean;
  /** How far hyphens and fields of claims stand in; undefined before there are any. */
  hyphens: number | undefined;
  fields: number | undefined;
  /** The same of the list within the claim, or of what stands under another section. */
  items: number | undefined;
  inItem: number | undefined;
  first: EntryLine | undefined;
  /** Whether the line before is a field without a value beside it: a list may begin. */
  isOpen: boolean;
  /** The line before. */
  before: EntryLine | undefined;
  /** Whether there is a line `claims:` at all. */
  hasClaims: boolean;
}

/** Whether a name is one of a shape’s fields. */
export const isIn = (shape: object, name: string | undefined): name is string =>
  name !== undefined && Object.hasOwn(shape, name);

/** Whether a name is a field of an article or an incident itself. */
export const isTop = (name: string | undefined) =>
  isIn(articleShape, name) || isIn(incidentShape, name);

/** What is known where an entry, or another of its fields at the margin, begins. */
export const emptyMargin = {
  hyphens: undefined,
  fields: undefined,
  items: undefined,
  inItem: undefined,
  first: undefined,
  isOpen: false,
  before: undefined,
};

/** What is known of the indentation below a line that has a hyphen or the name of a field. */
export function after(line: EntryLine, margin: Margin): Margin {
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
const isItem = ({ hyphen, column, name }: EntryLine, { fields }: Margin) =>
  fields !== undefined && (hyphen ? !isClaimField(name) : column !== fields);

/** Whether a name is a field of a claim and none of a passage. */
export const isClaimField = (name: string | undefined) =>
  isIn(claimShape, name) && !isIn(passageShape, name);
