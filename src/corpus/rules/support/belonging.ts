import type { Corpus } from '../../entries/corpus.ts';

/** An actor, and all it belongs to through `of`, nearest first; nothing where there is none to begin with. */
export function wholesOver(start: string | undefined, { actors }: Corpus): string[] {
  const passed: string[] = [];
  for (let at = start; at !== undefined && !passed.includes(at); at = actors.get(at)?.fields.of)
    passed.push(at);
  return passed;
}

/** Whether an actor is another, or belongs to it through `of`, through however many. */
export function belongsTo(part: string, whole: string, corpus: Corpus): boolean {
  return wholesOver(part, corpus).includes(whole);
}

/**
 * Whether what one actor says is at some time said for another: it is the other; it belongs to it through `of`; the other
 * belongs to it, for the whole speaks for its parts; or it is a person, and the other is a body of what
 * that person directly belongs to. A body speaks for no sister body: only the head of both does.
 */
export function maySpeakFor(speaker: string, other: string, corpus: Corpus): boolean {
  const { kind, of } = corpus.actors.get(speaker)?.fields ?? {};
  const isPerson = corpus.actors.get(other)?.fields.kind === 'person';
  return (
    belongsTo(speaker, other, corpus) ||
    belongsTo(other, speaker, corpus) ||
    (kind === 'person' && !isPerson && of !== undefined && belongsTo(other, of, corpus))
  );
}
