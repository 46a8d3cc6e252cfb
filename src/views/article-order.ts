import type { Claim } from '../corpus/graph.ts';
import type { ArticlePart } from '../model/vocabularies.ts';

const parts: Record<ArticlePart, number> = { title: 0, subtitle: 1, caption: 2, body: 3 };

/** Orders an article’s claims as a reader meets them, by their first passage. */
export function byPosition(a: Claim, b: Claim): number {
  const [one, other] = [positionOf(a), positionOf(b)];
  return one.part - other.part || one.index - other.index || one.start - other.start;
}

function positionOf(claim: Claim): { part: number; index: number; start: number } {
  const { at } = claim.evidence[0] ?? { at: { part: 'body' as const, index: 0, start: 0 } };
  return { part: parts[at.part], index: at.index, start: at.start };
}
