import type { Passage } from '../../../model/claim.ts';
import type { Path } from '../../../model/diagnostic.ts';
import type { Corpus } from '../../entries/corpus.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import type { WrittenClaim } from '../../parsing/read-claims.ts';

/** A claim with the article it is in and its place in its file. */
export interface ClaimInArticle {
  article: ParsedArticle;
  claim: WrittenClaim;
  path: Path;
}

export type PassageInArticle = Passage & ClaimInArticle;

/** Every claim of a corpus. */
export function* claimsOf({ articles }: Corpus): Generator<ClaimInArticle> {
  for (const article of articles.values())
    for (const claim of article.claims) yield { article, claim, path: ['claims', claim.index] };
}

/**
 * Every passage of evidence in a corpus. Of an article whose text could not be read there is none:
 * nothing can be said of them.
 */
export function* passagesOf(corpus: Corpus): Generator<PassageInArticle> {
  for (const { article, claim, path } of claimsOf(corpus))
    if (article.body.blocks.length > 0)
      for (const [index, passage] of claim.fields.evidence.entries())
        yield { ...passage, article, claim, path: [...path, 'evidence', index, 'quote'] };
}
