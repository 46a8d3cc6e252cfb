import { sha256Of } from './sha256.ts';

/** One file of the content folder. `path` is relative to it, with `/`; `text` is decoded from UTF-8. */
export interface ContentFile {
  path: string;
  text: string;
  /** SHA-256 of its bytes in hexadecimal digits, where it was read from a disk: see {@link digestOf}. */
  sha256?: string;
  /** Why it could not be read; its text is then empty. */
  unread?: Unread;
}

/** What keeps a file, or a folder with all that is in it, from being read. */
export type Unread =
  /** The system refused, and why, by its code, such as EACCES. */
  | { kind: 'refused'; what: 'file' | 'folder'; code: string }
  | { kind: 'too-large'; bytes: number }
  | { kind: 'link'; leads: 'somewhere' | 'nowhere' | 'in a circle' }
  /** A folder whose name is that of an entry, or of an article as it arrived. */
  | { kind: 'folder' }
  /** A pipe, a device and the like. */
  | { kind: 'no file' }
  | { kind: 'name not UTF-8' };

/** The characters that an entry may have: a bound on what one file can make the parsers do. */
export const MAX_FILE_LENGTH = 1_048_576;

/** No file of more is read: four bytes are the most that a character takes in UTF-8. */
export const MAX_FILE_BYTES = 4 * MAX_FILE_LENGTH;

/** SHA-256 of a file’s bytes in hexadecimal digits; of one that was made in memory its text in UTF-8 is the bytes. */
export function digestOf({ text, sha256 }: ContentFile): string {
  return sha256 ?? sha256Of(text);
}

/** What an entry says, without what only the program that saved it decides: a byte order mark, and which line ends. */
export function entryText({ text }: ContentFile): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

export type EntryKind = 'article' | 'incident' | 'actor' | 'outlet';

export const folderOf: Record<EntryKind, string> = {
  article: 'articles',
  incident: 'incidents',
  actor: 'actors',
  outlet: 'outlets',
};

/** What a file is by the place it lies in. */
export type FileRole =
  | { role: 'entry'; kind: EntryKind; id: string }
  | { role: 'raw'; id: string }
  | { role: 'ignored' }
  | { role: 'misplaced' };

const kinds: ReadonlyMap<string, EntryKind> = new Map([
  ['articles', 'article'],
  ['incidents', 'incident'],
  ['actors', 'actor'],
  ['outlets', 'outlet'],
]);

/**
 * Whether a file or folder is by its name none of the editors’: it is hidden, or some program keeps it beside
 * the files it works on (`.x.md.swp`, `x.md~`, `#x.md#`, `~$x.md`, `Thumbs.db`, `desktop.ini`).
 */
export function isLeftAlone(name: string): boolean {
  return /^\.|^~\$|~$|^#.*#$|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Entries are `<folder>/…/<id>.md`, articles as they arrived `raw/<id>.<ending>`; guides may lie anywhere. */
export function roleOf(path: string): FileRole {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (name === 'README.md' || parts.some(isLeftAlone)) return { role: 'ignored' };
  if (parts[0] === 'raw' && parts.length > 1)
    return { role: 'raw', id: name.replace(/\.[^.]*$/, '') };
  const kind = kinds.get(parts[0] ?? '');
  if (!kind || parts.length < 2 || !name.endsWith('.md')) return { role: 'misplaced' };
  return { role: 'entry', kind, id: name.slice(0, -'.md'.length) };
}
