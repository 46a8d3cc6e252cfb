import { isId, suggestId } from '../model/id.ts';
import type { ContentFile, EntryKind } from './content-file.ts';
import type {
  ParsedActor,
  ParsedArticle,
  ParsedEntry,
  ParsedIncident,
  ParsedOutlet,
} from './parse-entry.ts';

/** Every entry as parsed, before linking; lists in the order of paths. */
export interface Corpus {
  /** Every file that is an entry, those whose id another has taken among them. */
  entries: readonly ParsedEntry[];
  articles: ReadonlyMap<string, ParsedArticle>;
  incidents: ReadonlyMap<string, ParsedIncident>;
  actors: ReadonlyMap<string, ParsedActor>;
  outlets: ReadonlyMap<string, ParsedOutlet>;
  /** Articles as they arrived, by the id of their entry. */
  raws: ReadonlyMap<string, readonly ContentFile[]>;
  misplaced: readonly ContentFile[];
}

export function corpusOf(
  entries: readonly ParsedEntry[],
  raws: ReadonlyMap<string, readonly ContentFile[]>,
  misplaced: readonly ContentFile[],
): Corpus {
  return {
    entries,
    articles: byId(entries, 'article'),
    incidents: byId(entries, 'incident'),
    actors: byId(entries, 'actor'),
    outlets: byId(entries, 'outlet'),
    raws,
    misplaced,
  };
}

/** The entries that ids name: of several with one id the first. */
export function namedEntries(corpus: Corpus): ParsedEntry[] {
  return [
    ...corpus.actors.values(),
    ...corpus.articles.values(),
    ...corpus.incidents.values(),
    ...corpus.outlets.values(),
  ];
}

/**
 * The entry of a kind that an id names. A file whose name is no valid id is found by the id it ought to
 * have: its name is reported once, and not again wherever it is referred to.
 */
export function entryNamed<Entry extends ParsedEntry>(
  entries: ReadonlyMap<string, Entry>,
  id: string,
): Entry | undefined {
  return entries.get(id) ?? [...entries.values()].find((entry) => isMeant(entry, id));
}

const isMeant = (entry: ParsedEntry, id: string) => !isId(entry.id) && suggestId(entry.id) === id;

function byId<Kind extends EntryKind>(
  entries: readonly ParsedEntry[],
  kind: Kind,
): Map<string, Extract<ParsedEntry, { kind: Kind }>> {
  const isKind = (entry: ParsedEntry): entry is Extract<ParsedEntry, { kind: Kind }> =>
    entry.kind === kind;
  const found = new Map<string, Extract<ParsedEntry, { kind: Kind }>>();
  for (const entry of entries)
    if (isKind(entry) && !found.has(entry.id)) found.set(entry.id, entry);
  return found;
}
