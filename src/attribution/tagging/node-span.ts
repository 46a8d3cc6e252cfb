import type { Node, Sentence } from './sentences.ts';
import type { Span } from './span.ts';

/** The raw text’s code units that a run of nodes covers; no span for an empty run. */
export function spanOf(nodes: readonly Node[], from: number, to: number): Span[] {
  const first = nodes[from];
  const last = nodes[to - 1];
  return first && last && to > from ? [[first.start, last.end]] : [];
}

/** The raw text’s code units that a sentence covers; an empty span for one without nodes. */
export function spanOfSentence({ nodes }: Sentence): Span {
  const [span = [0, 0]] = spanOf(nodes, 0, nodes.length);
  return span;
}
