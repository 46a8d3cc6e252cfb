import type { Path } from '../../../model/diagnostic.ts';
import type { ParsedArticle, ParsedEntry } from '../../parsing/parse-entry.ts';

/** Whether a field that is not there is there under a name that it must have meant. */
export function isMisspelt({ findings }: ParsedEntry, path: Path): boolean {
  return findings.some(({ meant }) => meant?.join() === path.join());
}

/** Whether an article may refer to more than is known: some of it could not be read. */
export const hasUnreadReferences = (article: ParsedArticle): boolean =>
  hasUnreadClaims(article) ||
  article.findings.some(
    ({ place }) =>
      'path' in place &&
      ['speakers', 'actors'].includes(String(place.path[0])) &&
      place.path.length <= 2,
  );

/** Whether an article’s claims are not all known: they, or one of them, could not be read. */
export function hasUnreadClaims(article: ParsedArticle): boolean {
  return (
    article.state === 'unread' ||
    isMisspelt(article, ['claims']) ||
    article.findings.some(
      ({ rule, place }) =>
        rule === 'broken-yaml' ||
        ('path' in place && place.path[0] === 'claims' && place.path.length <= 2),
    )
  );
}
