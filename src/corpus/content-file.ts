import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** One file of the content folder. `path` is relative to it, with `/`; `text` is decoded from UTF-8. */
export interface ContentFile {
  path: string;
  text: string;
  /** SHA-256 of its bytes in hexadecimal digits, where it was read from a disk: see {@link digestOf}. */
  sha256?: string;
}

/** SHA-256 of a file’s bytes in hexadecimal digits; of one that was made in memory its text in UTF-8 is the bytes. */
export function digestOf({ text, sha256: known }: ContentFile): string {
  return known ?? bytesToHex(sha256(utf8ToBytes(text)));
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

/** Entries are `<folder>/…/<id>.md`, articles as they arrived `raw/<id>.<ending>`; guides may lie anywhere. */
export function roleOf(path: string): FileRole {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  // What a word processor keeps beside a file that is open in it begins with ~$.
  if (name === 'README.md' || name.startsWith('~$') || parts.some((part) => part.startsWith('.')))
    return { role: 'ignored' };
  if (parts[0] === 'raw' && parts.length > 1)
    return { role: 'raw', id: name.replace(/\.[^.]*$/, '') };
  const kind = kinds.get(parts[0] ?? '');
  if (!kind || parts.length < 2 || !name.endsWith('.md')) return { role: 'misplaced' };
  return { role: 'entry', kind, id: name.slice(0, -'.md'.length) };
}
