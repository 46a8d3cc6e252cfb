import type { Corpus } from '../../entries/corpus.ts';
import type { Reference } from '../../entries/references.ts';
import type { ParsedArticle } from '../../parsing/parse-entry.ts';
import type { Guess } from './guess-by-form.ts';
import { foldName } from './names.ts';

/** The incident that had the id before its file was renamed. */
export function byRename({ target, id }: Reference, { incidents }: Corpus): Guess | undefined {
  if (target !== 'incident') return undefined;
  const renamed = [...incidents.values()].find(({ fields }) => fields.previous.includes(id));
  return (
    renamed && {
      ids: [renamed.id],
      fix: `write ${renamed.id}: the incident had the id ${id} before`,
    }
  );
}

/** A claim or speaker that another article has: its own was left out, or that article was renamed. */
export function byMember(
  { entry, target, id }: Reference,
  { articles }: Corpus,
): Guess | undefined {
  if (target !== 'claim' && target !== 'article-speaker') return undefined;
  const member = id.split('/').at(-1) ?? '';
  const membersOf = (article: ParsedArticle) =>
    target === 'claim' ? article.declaredClaims : article.declaredSpeakers;
  const [owner, ...others] = [...articles.values()].filter(
    (article) => membersOf(article).has(member) && (target === 'claim' || article !== entry),
  );
  if (!owner || others.length > 0) return undefined;
  const meant = owner === entry ? member : `${owner.id}/${member}`;
  const article = owner === entry ? 'this article' : 'that article';
  return {
    ids: [meant],
    fix: `write ${meant}: ${article} has a ${target === 'claim' ? 'claim' : 'speaker'} of this id`,
  };
}

/** The words of a speaker’s description, for its id. */
export function byDescription({ entry, target, id }: Reference): Guess | undefined {
  const isOfSpeakers = target === 'speaker' || target === 'reader' || target === 'link';
  if (entry.kind !== 'article' || !isOfSpeakers) return undefined;
  const named = [...entry.fields.speakers].find(
    ([, { description }]) => foldName(description) === foldName(id),
  );
  return named && { ids: [named[0]], fix: `write ${named[0]}, the id of the speaker described so` };
}
