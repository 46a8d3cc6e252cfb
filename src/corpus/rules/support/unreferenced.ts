import { type Corpus, namedEntries } from '../../entries/corpus.ts';
import { referencesOf } from '../../entries/references.ts';
import { type ContentFile, type EntryKind, folderOf } from '../../files/content-file.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';
import { guessMeant } from './guess-meant.ts';
import { mentionsIn } from './mentions.ts';
import { homeOfStray } from './misplaced.ts';
import { hasUnreadReferences } from './misspelt.ts';
import { namesOf } from './names.ts';
import { resolve } from './resolve.ts';
import type { EntryViolation } from './rule.ts';
import { kindsOf, nameable } from './wanted.ts';

/**
 * Every entry of a kind that nothing refers to, by its id or by what can be told to be meant for it; none
 * while an article cannot be read or names something nobody knows, for that may be any.
 */
export function* unreferenced(
  corpus: Corpus,
  kind: 'actor' | 'incident' | 'outlet',
): Generator<EntryViolation> {
  if ([...corpus.articles.values()].some(hasUnreadReferences)) return;
  const isArticle = ({ path, text }: ContentFile) =>
    path.startsWith(`${folderOf.article}/`) || homeOfStray(path, text) === 'article';
  if (corpus.misplaced.some(isArticle)) return;
  const entries = namedEntries(corpus);
  const { entries: referredTo, ids, riddles } = referents(entries, corpus);
  if (riddles.has(kind)) return;
  for (const entry of entries)
    if (
      entry.kind === kind &&
      entry.state === 'read' &&
      !referredTo.has(entry) &&
      !ids.has(entry.id)
    )
      yield explain(entry);
}

interface Referents {
  entries: ReadonlySet<ParsedEntry>;
  /** Ids that are meant, or may be. */
  ids: ReadonlySet<string>;
  /** Kinds of which something is meant that cannot be told. */
  riddles: ReadonlySet<EntryKind>;
}

function referents(entries: readonly ParsedEntry[], corpus: Corpus): Referents {
  const found = new Set<ParsedEntry>();
  const ids = new Set(
    entries.flatMap((entry) => [...mentionsIn(entry), ...takenBy(entry, corpus)]),
  );
  const riddles = new Set<EntryKind>();
  const names = namesOf(corpus, nameable);
  for (const reference of entries.flatMap(referencesOf)) {
    const resolved = resolve(reference, corpus);
    if (resolved.state === 'found') found.add(resolved.entry);
    if (resolved.state !== 'unknown') continue;
    const guess = guessMeant(reference, corpus, names);
    for (const id of guess?.ids ?? []) ids.add(id);
    if (!guess || guess.ids.length === 0)
      for (const kind of kindsOf(reference.target)) riddles.add(kind);
  }
  return { entries: found, ids, riddles };
}

/** Ids that an entry shares with another thing: which of the two is meant cannot be told. */
function takenBy(entry: ParsedEntry, { actors }: Corpus): string[] {
  if (entry.kind === 'article') return [...entry.declaredSpeakers];
  return entry.kind === 'outlet' && actors.has(entry.id) ? [entry.id] : [];
}

function explain(entry: ParsedEntry): EntryViolation {
  const { kind, id } = entry;
  return {
    entry,
    location: { path: [] },
    message: `nothing refers to the ${kind} ${id}`,
    expected: referrers[kind],
    fix: `refer to it by its id, ${id}, or take ${entry.file.path} away`,
  };
}

const referrers = {
  actor: 'an article, a claim, a speaker or another actor that names it',
  incident: 'a claim about it, or incidents that belong to it',
  outlet: 'an article it published, or a claim it makes or relays',
  article: 'nothing',
};
