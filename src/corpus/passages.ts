import type { Passage } from '../model/claim.ts';
import type { Path } from '../model/diagnostic.ts';
import type { Corpus } from './corpus.ts';
import type { ParsedArticle, WrittenClaim } from './parse-entry.ts';

export type PassageInArticle = Passage & {
  article: ParsedArticle;
  claim: WrittenClaim;
  path: Path;
};

/** Every passage of evidence in a corpus, with its place in its file. */
export function* passagesOf({ articles }: Corpus): Generator<PassageInArticle> {
  for (const article of articles.values())
    for (const claim of article.claims)
      for (const [index, passage] of claim.fields.evidence.entries())
        yield {
          ...passage,
          article,
          claim,
          path: ['claims', claim.index, 'evidence', index, 'quote'],
        };
}
