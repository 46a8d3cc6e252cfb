import type { Corpus } from '../entries/corpus.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import { belongsTo } from './support/belonging.ts';
import { isWritten } from './support/is-written.ts';
import type { Rule } from './support/rule.ts';

export const documentWithoutRelease = {
  name: 'document-without-release',
  severity: 'warning',
  demand: 'A document that tells who did it, of its own side, says how it came to be public.',
  *check(corpus) {
    for (const article of corpus.articles.values())
      for (const [id, speaker] of article.fields.speakers) {
        if (speaker.kind !== 'document' || speaker.by === undefined) continue;
        const accused = ownAccused(id, speaker.by, article, corpus);
        if (accused === undefined || isWritten(article, ['speakers', id, 'release'])) continue;
        yield {
          entry: article,
          location: { path: ['speakers', id], on: 'key' },
          message: `${id} is by ${speaker.by} and speaks of what ${accused} did; how it came to be public is not told`,
          expected: 'release: beside by:, where a document speaks of its author’s own side',
          fix: 'write release: issued if its author made it public, release: leaked if somebody else did',
        };
      }
  },
} as const satisfies Rule;

/** The first of its author’s side that a document says, or denies, did it. */
function ownAccused(
  id: string,
  author: string,
  { claims }: ParsedArticle,
  corpus: Corpus,
): string | undefined {
  return claims
    .filter(({ fields }) => fields.about === 'attribution' && fields.speakers.includes(id))
    .flatMap(({ fields }) => fields.accused.map(({ actor }) => actor))
    .find((actor) => belongsTo(actor, author, corpus) || belongsTo(author, actor, corpus));
}
