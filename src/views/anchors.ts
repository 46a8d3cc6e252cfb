/** What shows a claim on a page where the claim may be shown more than once. */
export interface Anchored {
  /** The fragment it can be linked by, permanent as the claim’s key; nothing where the claim has it elsewhere. */
  anchor: string | undefined;
}

/**
 * A page on which each claim’s anchor is left to the first that has it, in the order of the view. Whatever a
 * view calls `anchor` is taken for one.
 */
export function anchoredOnce<View>(view: View): View {
  const page = structuredClone(view);
  takeSecondAnchors(page, new Set());
  return page;
}

function takeSecondAnchors(value: unknown, taken: Set<unknown>): void {
  if (!isObject(value)) return;
  const { anchor } = value;
  if (anchor !== undefined && taken.has(anchor)) value['anchor'] = undefined;
  taken.add(anchor);
  for (const part of Object.values(value)) takeSecondAnchors(part, taken);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
