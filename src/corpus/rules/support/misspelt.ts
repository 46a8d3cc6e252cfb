import type { Path } from '../../../model/diagnostic.ts';
import type { ParsedArticle, ParsedEntry } from '../../parsing/parse-entry.ts';

/** Whether a field that is not there is there under a name that it must have meant. */
export function isMisspelt({ violations }: ParsedEntry, path: Path): boolean {
  return violations.some(({ meant }) => meant?.join() === path.join());
}

/** Whether an article may refer to more than is known: some of it could not be read. */
export const hasUnreadReferences = (article: ParsedArticle): boolean =>
  hasUnreadClaims(article) ||
  article.violations.some(
    ({ location }) =>
      'path' in location &&
      ['speakers', 'actors'].includes(String(location.path[0])) &&
      location.path.length <= 2,
  );

/** Whether an article’s claims are not all known: they, or one of them, could not be read. */
export function hasUnreadClaims(article: ParsedArticle): boolean {
  return (
    article.state === 'unread' ||
    isMisspelt(article, ['claims']) ||
    article.violations.some(
      ({ rule, location }) =>
        rule === 'broken-yaml' ||
        ('path' in location && location.path[0] === 'claims' && location.path.length <= 2),
    )
  );
}
