import type { Problem } from './check.ts';
import { folderOf } from './content-file.ts';
import { type Corpus, namedEntries } from './corpus.ts';
import { mentionsIn } from './mentions.ts';
import type { ParsedEntry } from './parse-entry.ts';
import { referencesOf } from './references.ts';
import { resolve } from './resolve.ts';

/** Every entry of a kind that nothing refers to; none while an article cannot be read, for it may refer to any. */
export function* unreferenced(
  corpus: Corpus,
  kind: 'actor' | 'incident' | 'outlet',
): Generator<Problem> {
  if ([...corpus.articles.values()].some(({ state }) => state === 'unread')) return;
  const entries = namedEntries(corpus);
  const mentions = new Set(entries.flatMap((entry) => [...mentionsIn(entry)]));
  const referredTo = new Set<ParsedEntry>();
  for (const reference of entries.flatMap(referencesOf)) {
    const resolved = resolve(reference, corpus);
    if (resolved.state === 'found') referredTo.add(resolved.entry);
  }
  for (const entry of entries)
    if (entry.kind === kind && !referredTo.has(entry) && !mentions.has(entry.id))
      yield explain(entry);
}

function explain(entry: ParsedEntry): Problem {
  const { kind, id } = entry;
  return {
    entry,
    place: { path: [] },
    message: `nothing refers to the ${kind} ${id}`,
    expected: referrers[kind],
    fix: `refer to it by its id, ${id}, or take ${folderOf[kind]}/${id}.md away`,
  };
}

const referrers = {
  actor: 'an article, a claim, a speaker or another actor that names it',
  incident: 'a claim about it, or incidents that belong to it',
  outlet: 'an article it published, or a claim it makes or relays',
  article: 'nothing',
};
