import type { Path } from '../../../model/diagnostic.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { describeField } from './field-description.ts';
import type { SchemaIssue } from './schema-issue.ts';

/** Items of a list that lack most of their fields. */
export interface BareItem {
  /** Of the item. */
  path: Path;
  violation: ParsingViolation;
}

const nouns = new Map<unknown, string>([
  ['answers', 'answer'],
  ['corrections', 'correction'],
]);

/** Answers and corrections that lack more than one field: one mistake each. */
export function bareItems(refusals: readonly SchemaIssue[]): BareItem[] {
  const missing = new Map<string, SchemaIssue[]>();
  for (const refusal of refusals) {
    const [list, index] = refusal.path;
    if (!nouns.has(list) || refusal.path.length !== 3) continue;
    if (refusal.written.value !== undefined) continue;
    const key = String(index);
    missing.set(key, [...(missing.get(key) ?? []), refusal]);
  }
  return [...missing.values()].flatMap((of) => (of.length > 1 ? bareItem(of) : []));
}

function bareItem(missing: readonly SchemaIssue[]): BareItem[] {
  const [first] = missing;
  if (!first) return [];
  const [list = '', index = 0] = first.path;
  const names = missing.map(({ path }) => `${path.at(-1)}:`);
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const path = [list, index];
  return [
    {
      path,
      violation: {
        rule: 'missing-field',
        location: { path },
        message: `the ${nouns.get(list)} has no ${all}`,
        expected: describeField(first.kind, [list]) ?? `a list of ${list}`,
        fix: `write ${all}${list === 'answers' ? ' as check prints them with the warning' : ''}, or take the ${nouns.get(list)} away`,
      },
    },
  ];
}
