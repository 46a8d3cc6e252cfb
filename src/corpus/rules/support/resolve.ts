import type { Path } from '../../../model/diagnostic.ts';
import { suggestId } from '../../../model/id.ts';
import { type Corpus, entryNamed } from '../../entries/corpus.ts';
import { memberKey, type Reference, type Target } from '../../entries/references.ts';
import type { ParsedArticle, ParsedEntry } from '../../parsing/parse-entry.ts';
import type { Violation } from '../../violations/violation.ts';

/** Ids with a meaning of their own where a speaker is named. */
export const reservedSpeakers: ReadonlySet<string> = new Set(['author', 'unattributed']);

/** What a reference leads to: the entry it names, or the article whose claim or speaker it names. */
export type Resolved =
  | { state: 'found'; entry: ParsedEntry }
  /** A word with a meaning of its own. */
  | { state: 'reserved' }
  | { state: 'unknown' };

/** Follows a reference to what is written, soundly or not: what is broken is not unknown. */
export function resolve(reference: Reference, corpus: Corpus): Resolved {
  const { target, id } = reference;
  if (isReserved(target, id)) return { state: 'reserved' };
  const entry = ownerOf(reference, corpus) ?? entryOf(target, id, corpus);
  return entry ? { state: 'found', entry } : { state: 'unknown' };
}

const isReserved = (target: Target, id: string) =>
  target === 'speaker' ? reservedSpeakers.has(id) : target === 'reader' && id === 'author';

function entryOf(target: Target, id: string, corpus: Corpus): ParsedEntry | undefined {
  if (target === 'incident') return entryNamed(corpus.incidents, id);
  if (target === 'actor') return entryNamed(corpus.actors, id);
  if (target === 'outlet') return entryNamed(corpus.outlets, id);
  if (target === 'speaker' || target === 'reader' || target === 'link')
    return (
      corpus.actors.get(id) ??
      corpus.outlets.get(id) ??
      entryNamed(corpus.actors, id) ??
      entryNamed(corpus.outlets, id)
    );
  return undefined;
}

/** The article that holds the claim or speaker a reference names. */
function ownerOf({ entry, target, id }: Reference, corpus: Corpus): ParsedArticle | undefined {
  if (entry.kind !== 'article' || ['outlet', 'actor', 'incident'].includes(target))
    return undefined;
  const [owner = '', member = ''] = memberKey(entry, id).split('/');
  const article = entryNamed(corpus.articles, owner);
  if (!article) return undefined;
  const isThere = target === 'claim' ? hasClaim(article, member) : hasSpeaker(article, member);
  return isThere || article.state === 'unread' ? article : undefined;
}

const hasClaim = ({ declaredClaims, violations }: ParsedArticle, id: string) =>
  declaredClaims.has(id) ||
  [...declaredClaims].some((declared) => suggestId(declared) === id) ||
  isUnreadable(violations, 'claims');

/** Whether what a field holds is not all known: it could not be read, is misspelt, or is partly there twice. */
const isUnreadable = (violations: readonly Violation[], field: string) =>
  violations.some(
    ({ rule, location, meant }) =>
      rule === 'broken-yaml' ||
      meant?.join() === field ||
      ('path' in location &&
        (location.path.join() === field || isClaimWithoutId(rule, location.path, field))),
  );

const isClaimWithoutId = (rule: string, [first, , name, ...inner]: Path, field: string) =>
  rule === 'missing-field' && first === field && name === 'id' && inner.length === 0;

const hasSpeaker = ({ declaredSpeakers, violations }: ParsedArticle, id: string) =>
  declaredSpeakers.has(id) ||
  [...declaredSpeakers].some((declared) => suggestId(declared) === id) ||
  isUnreadable(violations, 'speakers');
