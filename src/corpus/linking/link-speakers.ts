import { memberKey } from '../entries/references.ts';
import type { ParsedArticle } from '../parsing/parse-entry.ts';
import type { ArticleSpeaker, ChainLink, Speaker } from './graph.ts';
import type { OpenGraph } from './open-graph.ts';

/** Adds the unnamed people and documents of an article, not yet linked to those of others. */
export function addSpeakers(graph: OpenGraph, { id: articleId, fields }: ParsedArticle): void {
  const article = graph.articles.get(articleId);
  if (!article) return;
  const speakers = new Map<string, ArticleSpeaker>();
  for (const [id, speaker] of fields.speakers) {
    const common = { article, id, description: speaker.description, sameAs: [], independentOf: [] };
    const node =
      speaker.kind === 'anonymous'
        ? {
            ...common,
            kind: speaker.kind,
            of: graph.actors.get(speaker.of ?? ''),
            count: speaker.count,
            reason: speaker.reason,
          }
        : {
            ...common,
            kind: speaker.kind,
            by: graph.actors.get(speaker.by ?? ''),
            release: speaker.release,
          };
    speakers.set(id, node);
    graph.speakers.set(`${articleId}/${id}`, node);
  }
  article.speakers = speakers;
}

/** Links the speakers of an article to those they are the same as, in both directions, or independent of. */
export function linkSpeakers(graph: OpenGraph, parsed: ParsedArticle): void {
  for (const [id, fields] of parsed.fields.speakers) {
    const speaker = graph.speakers.get(`${parsed.id}/${id}`);
    if (!speaker) continue;
    for (const reference of fields.sameAs) {
      const other = graph.speakers.get(memberKey(parsed, reference));
      if (!other || other === speaker) continue;
      if (!speaker.sameAs.includes(other)) speaker.sameAs.push(other);
      if (!other.sameAs.includes(speaker)) other.sameAs.push(speaker);
    }
    for (const [reference, reason] of fields.independentOf) {
      const other = speakerNamed(graph, parsed, reference);
      if (other) speaker.independentOf.push({ speaker: other, reason });
    }
  }
}

/** What a speaker’s id names in an article; one of its own speakers comes before an entry. */
export function speakerNamed(
  graph: OpenGraph,
  parsed: ParsedArticle,
  id: string,
): Speaker | undefined {
  const article = graph.articles.get(parsed.id);
  if (!article) return undefined;
  if (id === 'author' || id === 'unattributed') return { kind: id, article };
  const own = graph.speakers.get(memberKey(parsed, id));
  if (own) return own;
  const actor = graph.actors.get(id);
  if (actor) return { kind: 'actor', actor };
  const outlet = graph.outlets.get(id);
  return outlet && { kind: 'outlet', outlet };
}

/** What an id in a chain names: unnamed people or a document of the article, an actor, or an outlet. */
export function linkNamed(
  graph: OpenGraph,
  parsed: ParsedArticle,
  id: string,
): ChainLink | undefined {
  const link = speakerNamed(graph, parsed, id);
  return link?.kind === 'author' || link?.kind === 'unattributed' ? undefined : link;
}
