import type { z } from 'zod';
import type { Path } from '../../model/diagnostic.ts';
import type { EntryKind } from '../files/content-file.ts';
import type { ParsingViolation } from '../violations/parsing-rules.ts';
import { followPath } from '../violations/written-path.ts';
import { explainIssues } from './explaining/explain-issues.ts';

/** Where some data lies, and what to put in the place of a field that must be there. */
export interface Where {
  kind: EntryKind;
  base: Path;
  instead: Readonly<Record<string, unknown>>;
}

/**
 * Parses what parses: every problem is reported once, and the fields that have one are left out, so that
 * the rest can still be checked in the same pass. `value` is undefined where nothing sound is left.
 */
export function parseLeniently<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  where: Where,
): { value: z.output<Schema> | undefined; violations: ParsingViolation[] } {
  let result = schema.safeParse(data);
  if (result.success) return { value: result.data, violations: [] };
  const { violations } = explainIssues(result.error.issues, data, where);
  const sound: unknown = structuredClone(data);
  while (!result.success) {
    const { spoiled } = explainIssues(result.error.issues, sound, where);
    const changed = spoiled.map((path) => mend(sound, path, where.instead));
    if (!changed.includes(true)) return { value: undefined, violations };
    result = schema.safeParse(sound);
  }
  return { value: result.data, violations };
}

/** Takes away as much as is written of a path, or puts something in the place of what is missing; tells whether it could. */
function mend(data: unknown, path: Path, instead: Readonly<Record<string, unknown>>): boolean {
  const target = removable(followPath(data, path).path);
  const field = target.at(-1);
  const [name] = path;
  if (field !== undefined) {
    const holder = followPath(data, target.slice(0, -1)).value;
    return typeof holder === 'object' && holder !== null && Reflect.deleteProperty(holder, field);
  }
  if (typeof data !== 'object' || data === null || name === undefined) return false;
  if (!Object.hasOwn(instead, name) || Object.hasOwn(data, name)) return false;
  return Reflect.set(data, name, instead[name]);
}

// Taking one item out of a list would shift the places of those after it: the list goes as a whole.
function removable(path: Path): Path {
  if (path[0] === 'accused' || path[0] === 'conflicts-with') return path.slice(0, 1);
  const last = path.findLastIndex((step) => typeof step === 'string');
  return path.slice(0, last + 1);
}
