import type { Node } from './sentences.ts';
import type { Span } from './span.ts';

/** The raw text’s code units that a run of nodes covers; no span for an empty run. */
export function spanOf(nodes: readonly Node[], from: number, to: number): Span[] {
  const first = nodes[from];
  const last = nodes[to - 1];
  return first && last && to > from ? [[first.start, last.end]] : [];
}
