import type { Topic } from '../../analysis/topics.ts';

/** What shows a claim on a page where the claim may be shown more than once. */
export interface Anchored {
  /** The fragment it can be linked by, permanent as the claim’s key; nothing where the claim has it elsewhere. */
  anchor: string | undefined;
}

/**
 * A page on which each claim’s anchor is left to the first that has it, in the order of the view. Whatever a
 * view calls `anchor` is taken for one. Only what holds an anchor that goes is copied.
 */
export function anchoredOnce<View>(view: View): View {
  return withFirstAnchors(view, new Set());
}

function withFirstAnchors<Part>(part: Part, taken: Set<unknown>): Part {
  if (!isObject(part)) return part;
  const changed = new Map<string, unknown>();
  const { anchor } = part;
  if (anchor !== undefined && taken.has(anchor)) changed.set('anchor', undefined);
  taken.add(anchor);
  for (const name of Object.keys(part)) {
    const value = part[name];
    if (!isObject(value)) continue;
    const kept = withFirstAnchors(value, taken);
    if (kept !== value) changed.set(name, kept);
  }
  return changed.size === 0 ? part : withChanged(part, changed);
}

function withChanged<Part extends object>(part: Part, changed: ReadonlyMap<string, unknown>): Part {
  const copy = Object.assign(Array.isArray(part) ? [] : {}, part);
  for (const [name, value] of changed) Reflect.set(copy, name, value);
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The fragment that the account of an aspect has on an incident’s page. */
export function accountId(topic: Topic): string {
  return `about-${topic}`;
}
