import type { Corpus } from '../../entries/corpus.ts';
import { memberKey } from '../../entries/references.ts';
import { type ClaimInArticle, claimsOf } from './passages.ts';

/** For each claim the claims that its `after` names, all by `<article>/<id>`. */
export type AfterLinks = ReadonlyMap<string, readonly string[]>;

/** What is written under `after`, claim by claim. */
export function afterLinks(corpus: Corpus): AfterLinks {
  return new Map(
    [...claimsOf(corpus)].map((one) => [
      keyOf(one),
      one.claim.fields.after.map((id) => memberKey(one.article, id)),
    ]),
  );
}

/** All that a claim was said after, directly or through others, nearest first. */
export function saidBefore(key: string, links: AfterLinks): ReadonlySet<string> {
  const reached = new Set(links.get(key));
  for (const earlier of reached) for (const next of links.get(earlier) ?? []) reached.add(next);
  return reached;
}

/** `<article>/<id>` of a claim as it is written. */
export const keyOf = ({ article, claim }: ClaimInArticle) => memberKey(article, claim.fields.id);
