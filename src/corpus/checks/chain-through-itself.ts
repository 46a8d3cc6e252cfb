import type { Check, Problem } from '../checking/check.ts';
import { type ClaimInArticle, claimsOf } from '../checking/passages.ts';

/** A chain does not pass through its own article’s outlet, or twice through another. */
export const chainThroughItself: Check = {
  rule: 'chain-through-itself',
  *check(corpus) {
    for (const claim of claimsOf(corpus)) yield* loopsOf(claim);
  },
};

function* loopsOf({ article, claim, path }: ClaimInArticle): Generator<Problem> {
  const chain = claim.fields.chain ?? [];
  for (const [index, link] of chain.entries()) {
    const isSource = link === article.fields.source;
    if (!isSource && chain.indexOf(link) === index) continue;
    yield {
      entry: article,
      place: { path: [...path, 'chain', index] },
      message: isSource
        ? `the chain passes through ${link}, which published this article`
        : `the chain passes through ${link} twice`,
      expected: 'what lies between this article and the speaker, nearest first, each once',
      fix: isSource
        ? 'take it out; write chain: [] where the speaker spoke to this outlet itself'
        : 'take one of the two out',
    };
  }
}
