import type { SpeakerFields } from '../model/article.ts';
import type { Path } from '../model/diagnostic.ts';
import type { Corpus } from './corpus.ts';
import type { ParsedArticle, ParsedEntry } from './parse-entry.ts';

/** Ids with a meaning of their own where a speaker is named. */
export const reservedSpeakers = ['author', 'unattributed'] as const;

/** What an id must name in the place where it is written. */
export type Target =
  | 'outlet'
  | 'actor'
  | 'incident'
  | 'speaker'
  | 'reader'
  | 'link'
  | 'claim'
  | 'article-speaker';

/** One id written in an entry, and what it has to name there. */
export interface Reference {
  entry: ParsedEntry;
  path: Path;
  target: Target;
  id: string;
}

/** Every id that an entry refers to something by. */
export function referencesOf(entry: ParsedEntry): Reference[] {
  const reference = (
    target: Target,
    path: Path,
    ids: string | readonly string[] | undefined,
  ): Reference[] =>
    (typeof ids === 'string' ? [ids] : (ids ?? [])).map((id, index) => ({
      entry,
      target,
      id,
      path: typeof ids === 'string' ? path : [...path, index],
    }));
  switch (entry.kind) {
    case 'outlet':
      return [];
    case 'actor':
      return [
        ...reference('actor', ['of'], entry.fields.of),
        ...reference('actor', ['broader'], entry.fields.broader),
      ];
    case 'incident':
      return reference('incident', ['series'], entry.fields.series);
    case 'article':
      return [
        ...reference('outlet', ['source'], entry.fields.source),
        ...reference('actor', ['actors'], entry.fields.actors),
        ...[...entry.fields.speakers].flatMap(([id, speaker]) =>
          speakerReferences(id, speaker, reference),
        ),
        ...claimReferences(entry, reference),
      ];
  }
}

type Refer = (
  target: Target,
  path: Path,
  ids: string | readonly string[] | undefined,
) => Reference[];

function speakerReferences(id: string, speaker: SpeakerFields, refer: Refer): Reference[] {
  const path = ['speakers', id];
  return [
    ...(speaker.kind === 'anonymous'
      ? refer('actor', [...path, 'of'], speaker.of)
      : refer('actor', [...path, 'by'], speaker.by)),
    ...refer('article-speaker', [...path, 'same-as'], speaker.sameAs),
    ...[...speaker.independentOf.keys()].flatMap((other) =>
      refer('speaker', [...path, 'independent-of', other], other),
    ),
  ];
}

function claimReferences(article: ParsedArticle, refer: Refer): Reference[] {
  return article.claims.flatMap(({ index, fields }) => {
    const path = ['claims', index];
    return [
      ...refer('speaker', [...path, 'speaker'], fields.speakers),
      ...refer('link', [...path, 'chain'], fields.chain),
      ...refer('reader', [...path, 'read-by'], fields.readBy),
      ...fields.accused.flatMap(({ actor }, at) => refer('actor', [...path, 'accused', at], actor)),
      ...refer('incident', [...path, 'incidents'], fields.incidents),
      ...refer('claim', [...path, 'responds-to'], fields.respondsTo),
      ...refer('claim', [...path, 'follows'], fields.follows),
      ...fields.conflictsWith.flatMap(({ claim }, at) =>
        refer('claim', [...path, 'conflicts-with', at], claim),
      ),
    ];
  });
}

/** `<article>/<id>` for an id written in an article, which may leave its own article out. */
export function memberKey(article: ParsedArticle, id: string): string {
  return id.includes('/') ? id : `${article.id}/${id}`;
}

/** Whether a reference names something that is written, soundly or not. */
export function isKnown({ entry, target, id }: Reference, corpus: Corpus): boolean {
  return candidatesOf(target, entry, corpus).has(id) || isMember(target, entry, id, corpus);
}

function isMember(target: Target, entry: ParsedEntry, id: string, corpus: Corpus): boolean {
  if (entry.kind !== 'article') return false;
  const [owner = '', member = ''] = memberKey(entry, id).split('/');
  const article = corpus.articles.get(owner);
  if (target === 'claim') return article?.declaredClaims.has(member) ?? false;
  const named = target === 'article-speaker' || target === 'speaker';
  return named && (article?.declaredSpeakers.has(member) ?? false);
}

/** Every id that would be right in a place, for telling and for suggesting the nearest. */
export function candidatesOf(
  target: Target,
  entry: ParsedEntry,
  corpus: Corpus,
): ReadonlySet<string> {
  const own = entry.kind === 'article' ? entry : undefined;
  const speakers = own?.declaredSpeakers ?? [];
  switch (target) {
    case 'outlet':
      return new Set(corpus.outlets.keys());
    case 'actor':
      return new Set(corpus.actors.keys());
    case 'incident':
      return new Set(corpus.incidents.keys());
    case 'claim':
      return new Set([
        ...(own?.declaredClaims ?? []),
        ...[...corpus.articles.values()].flatMap(claimKeys),
      ]);
    case 'article-speaker':
      return new Set([...speakers, ...[...corpus.articles.values()].flatMap(speakerKeys)]);
    case 'link':
      return new Set([...speakers, ...corpus.outlets.keys()]);
    case 'reader':
      return new Set([...speakers, 'author', ...corpus.actors.keys(), ...corpus.outlets.keys()]);
    case 'speaker':
      return new Set([
        ...speakers,
        ...reservedSpeakers,
        ...corpus.actors.keys(),
        ...corpus.outlets.keys(),
      ]);
  }
}

const claimKeys = (article: ParsedArticle) =>
  [...article.declaredClaims].map((id) => `${article.id}/${id}`);
const speakerKeys = (article: ParsedArticle) =>
  [...article.declaredSpeakers].map((id) => `${article.id}/${id}`);
