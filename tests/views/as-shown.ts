/** What pages show of a view: without what its words rest on, and with clauses as their words. */
export function asShown(view: unknown): unknown {
  if (Array.isArray(view))
    return view.flatMap((item) => (isClause(item) ? asShown(item.clause) : [asShown(item)]));
  if (typeof view !== 'object' || view === null || view instanceof Map) return view;
  const shown = Object.entries(view).filter(([key]) => key !== 'rests');
  return Object.fromEntries(shown.map(([key, value]) => [key, asShown(value)]));
}

const isClause = (item: unknown): item is { clause: unknown[] } =>
  typeof item === 'object' && item !== null && 'clause' in item;
