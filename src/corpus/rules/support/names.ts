import type { Path } from '../../../model/diagnostic.ts';
import { normalise } from '../../../text/normalise.ts';
import type { Corpus } from '../../entries/corpus.ts';
import type { EntryKind } from '../../files/content-file.ts';
import type { ParsedEntry } from '../../parsing/parse-entry.ts';

/** A name or alias of an entry, and where it is written. */
export interface Name {
  entry: ParsedEntry;
  text: string;
  path: Path;
}

// Signs that nobody sees; of them the joiners change how a word looks.
const UNSEEN = /(?![\u200C\u200D])\p{Default_Ignorable_Code_Point}/gu;

/** Two spellings are one name if they differ in case, spaces, quotation marks, Unicode form or unseen signs only. */
export const foldName = (name: string) => normalise(name.replace(UNSEEN, '')).text.toLowerCase();

/** Every name of the entries of some kinds, in the order of paths, by its folded form. */
export function namesOf(corpus: Corpus, kinds: readonly EntryKind[]): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const collections = [corpus.actors, corpus.incidents, corpus.outlets];
  for (const entries of collections)
    for (const entry of entries.values())
      if (kinds.includes(entry.kind))
        for (const name of namesIn(entry)) {
          const key = foldName(name.text);
          names.set(key, [...(names.get(key) ?? []), name]);
        }
  return names;
}

function namesIn(entry: ParsedEntry): Name[] {
  if (entry.kind === 'article') return [];
  const field = entry.kind === 'incident' ? 'title' : 'name';
  const name = entry.kind === 'incident' ? entry.fields.title : entry.fields.name;
  return [
    ...(name === undefined ? [] : [{ entry, text: name, path: [field] }]),
    ...entry.fields.aliases.map((text, index) => ({ entry, text, path: ['aliases', index] })),
  ];
}
