import type { SpeakerFields } from '../../model/article.ts';
import type { Path } from '../../model/diagnostic.ts';
import { oncePer } from '../../model/once-per.ts';
import type { ParsedArticle, ParsedEntry } from '../parsing/parse-entry.ts';

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

/** Every id that an entry refers to something by. Asked for by several rules, and found once. */
export const referencesOf = oncePer((entry: ParsedEntry): readonly Reference[] => {
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
      return reference('actor', ['of'], entry.fields.of);
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
});

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
      ...refer('claim', [...path, 'after'], fields.after),
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
