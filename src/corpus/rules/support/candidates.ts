import { nearestWord } from '../../../text/nearest-word.ts';
import type { Corpus } from '../../entries/corpus.ts';
import type { Reference } from '../../entries/references.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import { reservedSpeakers } from './resolve.ts';

/** Every id that would be right in a place, for suggesting the nearest. */
export function candidatesOf(
  { target, entry, id }: Pick<Reference, 'target' | 'entry' | 'id'>,
  corpus: Corpus,
): string[] {
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
      return id.includes('/')
        ? membersNear(id, corpus, (article) => article.declaredClaims)
        : [...(own?.declaredClaims ?? [])];
    case 'article-speaker':
      return membersNear(id, corpus, (article) => article.declaredSpeakers);
    case 'link':
      return [...speakers, ...corpus.outlets.keys(), ...corpus.actors.keys()];
    case 'reader':
      return [...speakers, 'author', ...corpus.actors.keys(), ...corpus.outlets.keys()];
    case 'speaker':
      return [...speakers, ...reservedSpeakers, ...corpus.actors.keys(), ...corpus.outlets.keys()];
  }
}

/** `<article>/<member>` for the members of the article whose id is nearest to the one written. */
function membersNear(
  id: string,
  { articles }: Corpus,
  of: (article: ParsedArticle) => ReadonlySet<string>,
): string[] {
  const [owner = ''] = id.split('/');
  const nearest = articles.has(owner) ? owner : nearestWord(owner, articles.keys());
  const article = nearest === undefined ? undefined : articles.get(nearest);
  return article ? [...of(article)].map((member) => `${article.id}/${member}`) : [];
}
