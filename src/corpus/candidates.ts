import type { Corpus } from './corpus.ts';
import type { ParsedArticle, ParsedEntry } from './parse-entry.ts';
import type { Target } from './references.ts';
import { reservedSpeakers } from './resolve.ts';

/** Every id that would be right in a place, for suggesting the nearest. */
export function candidatesOf(target: Target, entry: ParsedEntry, corpus: Corpus): string[] {
  const own = entry.kind === 'article' ? entry : undefined;
  const speakers = [...(own?.declaredSpeakers ?? [])];
  switch (target) {
    case 'outlet':
      return [...corpus.outlets.keys()];
    case 'actor':
      return [...corpus.actors.keys()];
    case 'incident':
      return [...corpus.incidents.keys()];
    case 'claim':
      return [
        ...(own?.declaredClaims ?? []),
        ...membersOf(corpus, (article) => article.declaredClaims),
      ];
    case 'article-speaker':
      return [...speakers, ...membersOf(corpus, (article) => article.declaredSpeakers)];
    case 'link':
      return [...speakers, ...corpus.outlets.keys()];
    case 'reader':
    case 'speaker':
      return [...speakers, ...reservedSpeakers, ...corpus.actors.keys(), ...corpus.outlets.keys()];
  }
}

const membersOf = ({ articles }: Corpus, of: (article: ParsedArticle) => ReadonlySet<string>) =>
  [...articles.values()].flatMap((article) => [...of(article)].map((id) => `${article.id}/${id}`));
