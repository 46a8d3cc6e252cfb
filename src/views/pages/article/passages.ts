import { type Wording, wordingsOf } from '../../../analysis/certainty.ts';
import type { Article, Claim } from '../../../corpus/linking/graph.ts';
import type { ArticlePart } from '../../../model/vocabularies.ts';
import { passageId } from '../../shared/urls.ts';

/** A passage of a claim, as a reader of the article meets it. */
export interface ClaimPassage {
  claim: Claim;
  wording: Wording;
  /** The fragment under which it is found. */
  id: string;
  /** Its claim’s among the claims of the article, from 1, in the order in which they are met. */
  number: number;
  /** Its own among the passages of its claim, from 1, and how many those are. */
  turn: number;
  of: number;
  /** The fragment of the claim’s next passage; after the last, of its first. */
  next: string;
}

/** Every passage of an article that carries a claim: claim by claim, each as it is met first. */
export function claimPassagesOf(article: Article): ClaimPassage[] {
  return article.claims
    .map((claim) => ownPassages(claim))
    .sort(([a], [b]) => (a && b ? byPlace(a, b) : 0))
    .flatMap((own, index) => own.map((passage) => ({ ...passage, number: index + 1 })));
}

function ownPassages(claim: Claim): Omit<ClaimPassage, 'number'>[] {
  const own = wordingsOf(claim)
    .map((wording, index) => ({ claim, wording, id: passageId(claim, index) }))
    .sort(byPlace);
  return own.map((passage, index) => ({
    ...passage,
    turn: index + 1,
    of: own.length,
    next: (own[index + 1] ?? own[0] ?? passage).id,
  }));
}

const parts: Record<ArticlePart, number> = { title: 0, subtitle: 1, body: 2, caption: 3 };

/** What ends earlier comes first, for its number stands at its end; of two that end together, the longer one. */
function byPlace(a: { wording: Wording }, b: { wording: Wording }): number {
  const [one, other] = [a.wording.evidence.at, b.wording.evidence.at];
  return (
    parts[one.part] - parts[other.part] ||
    one.index - other.index ||
    one.end - other.end ||
    one.start - other.start
  );
}
