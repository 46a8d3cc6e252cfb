import type { EntryKind } from '../../files/content-file.ts';
import { folderOf } from '../../files/content-file.ts';
import type { ParsingViolation } from '../../violations/parsing-rules.ts';
import { withArticle } from '../../violations/violation.ts';
import { shapes } from './field-description.ts';
import { homeOf } from './home-of.ts';

const kinds = ['article', 'incident', 'actor', 'outlet'] as const;

// One field of another kind may be a mistake of its own; two, or one and the value of kind, are none.
const CLEAR = 2;

/**
 * The kind of entry whose fields a file has, where they are clearly not those of its folder’s kind:
 * an article that was saved among the incidents, a state among the outlets.
 */
export function kindByFields(
  data: Readonly<Record<string, unknown>>,
  folder: EntryKind,
): EntryKind | undefined {
  const home = homeOf(data['kind']);
  const strangers = (of: EntryKind) =>
    Object.keys(data).filter((name) => !Object.hasOwn(shapes[of], name)).length;
  // An entry that says of itself what it is, and has nothing that such an entry has not.
  if (home !== undefined && home !== folder && strangers(home) === 0) return home;
  const [best = folder] = [...kinds].sort((a, b) => strangers(a) - strangers(b));
  const isKind = home === best && home !== folder ? 1 : 0;
  return strangers(folder) - strangers(best) + isKind >= CLEAR ? best : undefined;
}

/** The one kind of entry that has every field of a file; for a file that lies in no folder of entries. */
export function kindWithFields(data: Readonly<Record<string, unknown>>): EntryKind | undefined {
  const names = Object.keys(data);
  const home = homeOf(data['kind']);
  const able = kinds.filter((kind) => names.every((name) => Object.hasOwn(shapes[kind], name)));
  if (names.length < CLEAR) return undefined;
  return able.length === 1 ? able[0] : able.find((kind) => kind === home);
}

/** Says of a file that it lies in the folder of another kind than its fields are of. */
export function wrongFolder(path: string, folder: EntryKind, home: EntryKind): ParsingViolation {
  const [, ...rest] = path.split('/');
  return {
    rule: 'wrong-folder',
    location: { offset: 0 },
    message: `the file lies in ${folderOf[folder]}/, and its fields are those of ${withArticle(home)}`,
    expected: 'each entry in the folder of its kind',
    fix: `move it to ${folderOf[home]}/${rest.join('/')}`,
  };
}
