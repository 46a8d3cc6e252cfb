import type { EntryKind } from '../content-file.ts';
import { folderOf } from '../content-file.ts';
import type { Finding } from '../finding.ts';
import { shapes } from './field-description.ts';
import { homeOf } from './home-of.ts';

const kinds = ['article', 'incident', 'actor', 'outlet'] as const;

// One field of another kind may be a mistake of its own; two, or one and the value of kind, are none.
const CLEAR = 2;

/**
 * The kind of entry whose fields a file has, where they are clearly not those of its folder’s kind:
 * an article that was saved among the incidents.
 */
export function kindByFields(
  data: Readonly<Record<string, unknown>>,
  kind: EntryKind,
): EntryKind | undefined {
  const strangers = (of: EntryKind) => {
    const home = homeOf(data['kind']);
    const unknown = Object.keys(data).filter((name) => !Object.hasOwn(shapes[of], name));
    return unknown.length + (home !== undefined && home !== of ? 1 : 0);
  };
  const [best = kind] = [...kinds].sort((a, b) => strangers(a) - strangers(b));
  return strangers(kind) - strangers(best) >= CLEAR ? best : undefined;
}

/** Says that a file lies in the folder of another kind than its fields are of. */
export function wrongFolder(path: string, kind: EntryKind, home: EntryKind): Finding {
  const [, ...rest] = path.split('/');
  const named = (of: EntryKind) => `${/^[aeio]/.test(of) ? 'an' : 'a'} ${of}`;
  return {
    rule: 'wrong-folder',
    place: { offset: 0 },
    message: `the file lies in ${folderOf[kind]}/, and its fields are those of ${named(home)}`,
    expected: 'each entry in the folder of its kind',
    fix: `move it to ${folderOf[home]}/${rest.join('/')}`,
  };
}
