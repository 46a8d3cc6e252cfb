import type { Path } from '../../../model/diagnostic.ts';
import { tollCategory } from '../../../model/vocabularies.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { shapes } from './field-description.ts';
import type { SchemaIssue } from './schema-issue.ts';

/** Fields that stand beside the one they belong below, which is empty. */
export interface Outdented {
  violation: ParsingViolation;
  /** What is refused because of it. */
  paths: Path[];
}

/**
 * Fields whose spaces were lost: `killed: 2` beside an empty `value:`, `anonymous:` beside the empty name of
 * a speaker. That the one is empty and the others are unknown is one mistake.
 */
export function outdentedFields(refusals: readonly SchemaIssue[]): Outdented[] {
  const groups = new Map<string, { parent: Path; children: Path[] }>();
  for (const refusal of refusals) {
    const parent = parentOf(refusal);
    if (parent === undefined) continue;
    const key = parent.join('\0');
    const group = groups.get(key) ?? { parent, children: [] };
    groups.set(key, { parent, children: [...group.children, refusal.path] });
  }
  return [...groups.values()].map(({ parent, children }) => ({
    violation: explain(parent, children),
    paths: [parent, ...children],
  }));
}

/** The empty field above, that a refused one belongs below. */
function parentOf({ path, within }: SchemaIssue): Path | undefined {
  const name = String(path.at(-1));
  if (typeof within !== 'object' || within === null || !Object.hasOwn(within, name))
    return undefined;
  const fields = Object.entries(within);
  const before = fields.slice(
    0,
    fields.findIndex(([field]) => field === name),
  );
  const [parent] = before.findLast(([, value]) => value === null || value === '') ?? [];
  if (parent === undefined) return undefined;
  const holder = path.slice(0, -1);
  return partsOf(holder, parent).includes(name) ? [...holder, parent] : undefined;
}

/** The fields of what stands under a name. */
function partsOf(holder: Path, name: string): readonly string[] {
  if (holder.length === 1 && holder[0] === 'speakers') return Object.keys(shapes.speaker);
  if (name === 'value') return Object.keys(tollCategory.terms);
  if (name === 'evidence') return Object.keys(shapes.passage);
  return name === 'place' && holder.length === 0 ? Object.keys(shapes.place) : [];
}

function explain(parent: Path, [first = [], ...others]: readonly Path[]): ParsingViolation {
  const above = `${parent.at(-1)}:`;
  const with_ = others.map((path) => path.at(-1)).join(' and ');
  return {
    rule: 'unknown-field',
    location: { path: first, on: 'key' },
    message: `${first.at(-1)} is not indented below ${above}, to which it belongs`,
    expected: `what belongs to ${above} below it, two spaces further in`,
    fix: `put two more spaces before ${first.at(-1)}:${with_ === '' ? '' : `, and before ${with_}`}`,
    meant: parent,
  };
}
