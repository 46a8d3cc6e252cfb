import { isId, suggestId } from '../../model/id.ts';
import type { ContentFile, EntryKind } from '../files/content-file.ts';
import type {
  ParsedActor,
  ParsedArticle,
  ParsedEntry,
  ParsedIncident,
  ParsedOutlet,
} from '../parsing/parse-entry.ts';
import { adoptRaws } from './adopt-raws.ts';

/** Every entry as parsed, before linking; lists in the order of paths. */
export interface Corpus {
  /** Every file that is an entry, copies and those whose id another has taken among them. */
  entries: readonly ParsedEntry[];
  articles: ReadonlyMap<string, ParsedArticle>;
  incidents: ReadonlyMap<string, ParsedIncident>;
  actors: ReadonlyMap<string, ParsedActor>;
  outlets: ReadonlyMap<string, ParsedOutlet>;
  /** Articles as they arrived, by the id of their entry. */
  raws: ReadonlyMap<string, readonly ContentFile[]>;
  misplaced: readonly ContentFile[];
}

/** A file that nothing reads and that would be the entry of an id if it lay, or ended, otherwise. */
export function misplacedAs(id: string, { misplaced }: Corpus): string | undefined {
  return misplaced.find(({ path }) => bareName(path) === id)?.path;
}

/** The name of a file without folders and endings. */
const bareName = (path: string) =>
  path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.md)?(?:\.[^.]*)?$/i, '');

export function corpusOf(
  entries: readonly ParsedEntry[],
  raws: ReadonlyMap<string, readonly ContentFile[]>,
  misplaced: readonly ContentFile[],
): Corpus {
  const ids = new Set(entries.map(({ kind, id }) => `${kind} ${id}`));
  const isCopy = ({ kind, id }: ParsedEntry) => ids.has(`${kind} ${copiedFrom(id)}`);
  const named = entries.filter((entry) => !isCopy(entry));
  return {
    entries,
    articles: byId(named, 'article'),
    incidents: byId(named, 'incident'),
    actors: byId(named, 'actor'),
    outlets: byId(named, 'outlet'),
    raws: adoptRaws([...byId(named, 'article').values()], raws),
    misplaced,
  };
}

/** The entry that a file is a copy of, as “x (1).md” and “x - Copy.md” are of x.md. */
export function originalOf(
  { id, kind }: ParsedEntry,
  entries: readonly ParsedEntry[],
): ParsedEntry | undefined {
  const original = copiedFrom(id);
  if (original === undefined) return undefined;
  return entries.find((entry) => entry.kind === kind && entry.id === original);
}

// What file managers put after, or before, the name of a copy, in the languages of editors.
const COPY = '(?:copy|kopie|copie|copia|cópia|kopia|копия|کپی|نسخه|نسخة|עותק)';
const AFTER = new RegExp(
  `^(.+?)(?:\\s*\\(\\d+\\)|(?:\\s+[-–])?\\s+${COPY}(?:\\s*\\(?\\d+\\)?)?)$`,
  'iu',
);
const BEFORE = new RegExp(`^${COPY}\\s+(?:of|von|de|di)\\s+(.+)$`, 'iu');

/** The name that a copy’s name was made from; undefined where it is not that of a copy. */
export function copiedFrom(name: string): string | undefined {
  return (AFTER.exec(name) ?? BEFORE.exec(name))?.[1];
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

const isMeant = (entry: ParsedEntry, id: string) =>
  !isId(entry.id) && (suggestId(entry.id) === id || copiedFrom(entry.id) === id);

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
