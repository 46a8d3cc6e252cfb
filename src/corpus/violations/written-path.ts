import type { Path } from '../../model/diagnostic.ts';

/**
 * A path of the model followed into what an editor wrote, where a single value may stand for a list of
 * one, a bare string for its only field, and `{iran: supplied}` for an actor and a role.
 */
export interface Written {
  /** As much of the path as is written, in the steps of the frontmatter itself. */
  path: Path;
  /** Whether it leads to the name of the last field or to its value. */
  on: 'key' | 'value';
  /** What is written there; undefined where the path is not wholly written. */
  value: unknown;
}

/** Follows a path of the model into frontmatter as it was written. */
export function followPath(data: unknown, path: Path): Written {
  const [step, ...rest] = path;
  if (step === undefined) return { path: [], on: 'value', value: data };
  if (isOwn(data, step)) {
    const field: unknown = Reflect.get(data, step);
    return under([step], followPairs(step, field, rest) ?? followPath(field, rest));
  }
  const isImplied =
    data !== undefined &&
    (typeof step === 'number' || (typeof data === 'string' && shorthands.has(step)));
  return isImplied && !Array.isArray(data)
    ? followPath(data, rest)
    : { path: [], on: 'value', value: undefined };
}

// The fields that a bare string stands for: a passage’s words, a place’s name, an accused’s id.
const shorthands: ReadonlySet<string> = new Set(['quote', 'name', 'actor']);

const isOwn = (data: unknown, step: string | number): data is object =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, step);

const under = (path: Path, found: Written): Written => ({
  ...found,
  path: [...path, ...found.path],
});

/** Fields whose maps hold pairs: the model counts the pairs, the editor wrote one as a key and a value. */
function followPairs(field: string | number, data: unknown, rest: Path): Written | undefined {
  const [index, side] = rest;
  if (typeof index !== 'number') return undefined;
  const pair = pairsOf(field, data)[index];
  if (!pair) return undefined;
  const isValue = side === 'role' || side === 'reason' || side === 1;
  return isValue
    ? { path: pair.path, on: 'value', value: pair.value }
    : { path: pair.path, on: 'key', value: pair.path.at(-1) };
}

function pairsOf(
  field: string | number,
  data: unknown,
): ({ path: Path; value: unknown } | undefined)[] {
  if ((field === 'accused' || field === 'conflicts-with') && Array.isArray(data))
    return data.flatMap((item: unknown, index) =>
      isMap(item) && !isOwn(item, 'claim') && !isOwn(item, 'reason')
        ? Object.entries(item).map(([key, value]) => ({ path: [index, key], value }))
        : [undefined],
    );
  const hasPairs =
    field === 'accused' ||
    field === 'value' ||
    (field === 'conflicts-with' && !isOwn(data, 'claim'));
  return hasPairs && isMap(data)
    ? Object.entries(data).map(([key, value]) => ({ path: [key], value }))
    : [];
}

const isMap = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
