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
  entries: readonly ParsedEntry[];
  articles: ReadonlyMap<string, ParsedArticle>;
  incidents: ReadonlyMap<string, ParsedIncident>;
  actors: ReadonlyMap<string, ParsedActor>;
  outlets: ReadonlyMap<string, ParsedOutlet>;
  /** Articles as they arrived, by the id of their entry. */
  raws: ReadonlyMap<string, ContentFile>;
  misplaced: readonly ContentFile[];
}

export function corpusOf(
  entries: readonly ParsedEntry[],
  raws: ReadonlyMap<string, ContentFile>,
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
