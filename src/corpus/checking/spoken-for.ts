import type { Corpus } from '../corpus.ts';
import type { ParsedArticle } from '../reading/parse-entry.ts';

/** The actor a speaker is or belongs to, and all whom that one speaks for; undefined where the speaker is unknown. */
export function spokenForBy(
  id: string,
  article: ParsedArticle,
  corpus: Corpus,
): string[] | undefined {
  const own = article.fields.speakers.get(id);
  if (own) return upwards(own.kind === 'anonymous' ? own.of : own.by, corpus);
  if (corpus.actors.has(id)) return upwards(id, corpus);
  if (id === 'unattributed') return [];
  const outlet = id === 'author' ? article.fields.source : id;
  const organ = corpus.outlets.get(outlet ?? '');
  if (organ) return upwards(organ.fields.of, corpus);
  return id === 'author' ? [] : undefined;
}

function upwards(start: string | undefined, { actors }: Corpus): string[] {
  const passed: string[] = [];
  for (let at = start; at !== undefined && !passed.includes(at); at = actors.get(at)?.fields.of)
    passed.push(at);
  return passed;
}
